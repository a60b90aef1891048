package dossier.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Declares options and reads their values. Without annotations: the reflection that they need costs a small run more than its own
 * work. All values are texts, for the same reason.
 */
final class Options {
    private Options() {
    }

    /** An option with a value. */
    static OptionSpec text(String label, String description, String... names) {
        return OptionSpec.builder(names).type(String.class).arity("1").paramLabel(label).description(description).build();
    }

    /**
     * An option that may be given alone, which means the first of its values, or with one of them. A word behind it that is none of them is
     * a word of its own.
     */
    static OptionSpec choice(String label, List<String> values, String description, String... names) {
        return OptionSpec.builder(names).type(String.class).arity("0..1").paramLabel(label).description(description)
                .fallbackValue(values.get(0)).preprocessor((words, command, option, info) -> {
                    boolean attached = !" ".equals(info.get("separator"));
                    if (!attached && (words.isEmpty() || !values.contains(words.peek()))) {
                        words.push(values.get(0));
                    }
                    return false;
                }).build();
    }

    /** An option with values that commas part; it may be given several times. */
    static OptionSpec list(String label, String description, String... names) {
        return OptionSpec.builder(names).type(List.class).auxiliaryTypes(String.class).arity("1").splitRegex(",").hideParamSyntax(true)
                .paramLabel(label).description(description).build();
    }

    /** An option that is given or not. */
    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description).build();
    }

    /** The option that shows the help. */
    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").type(boolean.class).arity("0").usageHelp(true).description("Show this help.").build();
    }

    /** Any number of words beside the options. */
    static PositionalParamSpec parameters(String label, String description) {
        return PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class).arity("0..*").paramLabel(label)
                .description(description).build();
    }

    /** One word beside the options; {@code arity} is 1 where it has to be given, else 0..1. */
    static PositionalParamSpec parameter(String label, String arity, String description) {
        return PositionalParamSpec.builder().type(String.class).index("0").arity(arity).required(arity.equals("1")).paramLabel(label)
                .description(description).build();
    }

    /** The value of an option; {@code otherwise} when it was not given. */
    static String value(OptionSpec option, String otherwise) {
        String value = option.getValue();
        return value == null ? otherwise : value;
    }

    /** The value of an option; null when it was not given. */
    static String value(OptionSpec option) {
        return option.getValue();
    }

    /** The values of an option; empty when it was not given. */
    static List<String> values(OptionSpec option) {
        List<String> values = option.getValue();
        return values == null ? List.of() : values;
    }

    /** The parameters that were given. */
    static List<String> values(PositionalParamSpec parameters) {
        List<String> values = parameters.getValue();
        return values == null ? List.of() : values;
    }

    static boolean isGiven(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }

    /**
     * Holds options against the unit asked for.
     *
     * @param fits whether they do something with this unit
     * @param units those they go with, as they are typed
     * @throws UsageError when they don't and one was given: an option that would do nothing is a mistake
     */
    static void only(boolean fits, String unit, String units, OptionSpec... options) {
        for (OptionSpec option : options) {
            if (!fits && option.getValue() != null && !Boolean.FALSE.equals(option.getValue())) {
                throw new UsageError(option.longestName() + " goes with " + units + ", not with --by " + unit);
            }
        }
    }

    /**
     * The value of an option as a whole number.
     *
     * @param otherwise the number when the option was not given; it may be below {@code least}
     * @throws UsageError when it is none, or below {@code least}
     */
    static int number(OptionSpec option, int least, int otherwise) {
        return (int) number(option, least, Integer.MAX_VALUE, otherwise);
    }

    /** The same, for numbers up to {@code most}. */
    static long number(OptionSpec option, long least, long most, long otherwise) {
        String value = option.getValue();
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as of a number out of range.
        }
        throw new UsageError(option.longestName() + " takes a whole number" + (least > Long.MIN_VALUE ? " of at least " + least : "")
                + ", not '" + value + "'");
    }
}
