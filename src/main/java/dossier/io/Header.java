package dossier.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The header row of a table. Columns without a name are left out of its rows; of two of one name the last counts. */
final class Header {
    private final List<String> names;
    private final String last;

    Header(List<String> names) {
        this.names = names.stream().map(String::strip).toList();
        this.last = this.names.get(this.names.size() - 1);
    }

    int size() {
        return names.size();
    }

    /** The row with these fields, or what is wrong with their number. */
    Item row(long line, List<String> fields) {
        if (fields.size() != names.size()) {
            return new Fault(line, fields.size() + (fields.size() == 1 ? " field" : " fields") + " where the header row has "
                    + names.size());
        }
        Map<String, Object> values = new LinkedHashMap<>(names.size() * 2);
        for (int i = 0; i < fields.size(); i++) {
            if (!names.get(i).isEmpty()) {
                values.put(names.get(i), fields.get(i).isEmpty() ? null : fields.get(i));
            }
        }
        return new Row(line, values, last);
    }
}
