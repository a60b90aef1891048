package dossier.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options and parameters of a command, in the order in which its model has them. A plain command line is read by this list alone: to
 * build picocli's model and parser of the command would cost a small run a tenth of its time.
 */
final class Declared {
    private final List<OptionSpec> options = new ArrayList<>();
    private final List<PositionalParamSpec> parameters = new ArrayList<>();

    Declared addOption(OptionSpec option) {
        options.add(option);
        return this;
    }

    Declared addPositional(PositionalParamSpec parameter) {
        parameters.add(parameter);
        return this;
    }

    /** Adds all to picocli's model of the command. */
    void addTo(CommandSpec spec) {
        for (PositionalParamSpec parameter : parameters) {
            spec.addPositional(parameter);
        }
        for (OptionSpec option : options) {
            spec.addOption(option);
        }
    }

    /**
     * Reads a plain command line and sets the values of its options: known options, spelt in full, each with its value behind it or behind
     * an equals sign, and parameters of which there may be any number.
     *
     * @return false for a line that is not plain, or may be wrong: it is picocli's to read, and nothing has been set
     */
    boolean read(String[] words) {
        Object[] values = new Object[options.size()];
        List<String> others = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.isEmpty() || word.charAt(0) == '@') {
                return false;
            }
            if (word.charAt(0) != '-' || word.length() == 1) {
                others.add(word);
                continue;
            }
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            int option = option(equals < 0 ? word : word.substring(0, equals));
            if (option < 0) {
                return false;
            }
            boolean isFlag = options.get(option).arity().max() == 0;
            boolean isBehind = !isFlag && equals < 0;
            if (isFlag && equals >= 0 || isBehind && i + 1 == words.length) {
                return false;
            }
            String value = isFlag ? "" : isBehind ? words[++i] : word.substring(equals + 1);
            if (!isFlag && !isPlain(value) || !put(values, option, value)) {
                return false;
            }
        }
        if (others.isEmpty() ? isAnyRequired() : !takesAny()) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                options.get(i).setValue(values[i]);
            }
        }
        if (!others.isEmpty()) {
            parameters.get(0).setValue(others);
        }
        return true;
    }

    /** The number of the option of this name; -1 when there is none, or it is more than a flag or an option with one value. */
    private int option(String name) {
        for (int i = 0; i < options.size(); i++) {
            OptionSpec option = options.get(i);
            for (String each : option.names()) {
                if (each.equals(name)) {
                    return option.arity().min() == option.arity().max() && option.arity().max() <= 1 ? i : -1;
                }
            }
        }
        return -1;
    }

    /** A value that cannot be taken for an option, a file of words or a quotation. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && value.charAt(0) != '-' && value.charAt(0) != '@' && value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    }

    /** Notes what an option is given; false when it was given before and takes one value. */
    private boolean put(Object[] values, int option, String value) {
        if (options.get(option).type() == List.class) {
            return split(value, values, option);
        }
        if (values[option] != null) {
            return false;
        }
        values[option] = options.get(option).type() == boolean.class ? (Object) true : value;
        return true;
    }

    /** Adds the values that commas part; false when one of them is empty. */
    private static boolean split(String value, Object[] values, int option) {
        @SuppressWarnings("unchecked")
        List<String> list = values[option] == null ? new ArrayList<>() : (List<String>) values[option];
        int start = 0;
        for (int comma = value.indexOf(','); comma >= 0; comma = value.indexOf(',', start)) {
            if (comma == start) {
                return false;
            }
            list.add(value.substring(start, comma));
            start = comma + 1;
        }
        if (start == value.length()) {
            return false;
        }
        list.add(value.substring(start));
        values[option] = list;
        return true;
    }

    private boolean isAnyRequired() {
        for (PositionalParamSpec parameter : parameters) {
            if (parameter.required()) {
                return true;
            }
        }
        return false;
    }

    private boolean takesAny() {
        return parameters.size() == 1 && parameters.get(0).type() == List.class;
    }
}
