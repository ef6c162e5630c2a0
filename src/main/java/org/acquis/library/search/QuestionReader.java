package org.acquis.library.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.problem.WrongUse;

/**
 * Reads what a person types after `search`: words and "phrases in quotation marks", {@code field:value}, {@code -} before what must not
 * be there, {@code *} at the end of the beginning of a word, {@code OR} between alternatives.
 */
final class QuestionReader {

    private static final Set<String> OF_WORDS = Set.of(Form.ISSUER, Form.ACT, Form.ADDRESSEE);
    private static final Set<String> EXACT =
            Set.of(Form.STATEMENT, Form.SERIES, Form.MEETING, Form.KIND, Form.ROLE, Form.DEMAND, Form.AXIS);
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):(\\S.*)", Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile("-?(?:[A-Za-z]+:)?\"[^\"]*\"?|\\S+");
    private static final Pattern STRENGTH = Pattern.compile("(>=|<=|>|<)?(\\d+(?:\\.\\d+)?)");
    private static final double A_LITTLE = 1e-6;

    private QuestionReader() {}

    /**
     * Reads the words of a command line; a word with spaces in it was in quotation marks there and is a phrase.
     *
     * @throws WrongUse when a field or its value is not understood, or nothing is asked for
     */
    static Question read(List<String> words) {
        List<List<Question.Condition>> groups = new ArrayList<>();
        List<Question.Condition> not = new ArrayList<>();
        boolean or = false;
        for (String unit : units(words)) {
            if (unit.equals("OR")) {
                or = true;
                continue;
            }
            boolean without = unit.length() > 1 && unit.startsWith("-");
            List<Question.Condition> conditions = conditions(without ? unit.substring(1) : unit);
            if (without) {
                not.addAll(conditions);
            } else if (or && !groups.isEmpty()) {
                groups.get(groups.size() - 1).addAll(conditions);
            } else {
                conditions.forEach(condition -> groups.add(new ArrayList<>(List.of(condition))));
            }
            or = false;
        }
        if (groups.isEmpty()) {
            throw new WrongUse("nothing to look for; give words, a \"phrase in quotation marks\" or a field such as"
                    + " demand:asset-freeze");
        }
        return new Question(groups, not);
    }

    private static List<String> units(List<String> words) {
        List<String> units = new ArrayList<>();
        for (String word : words) {
            if (word.contains("\"")) {
                Matcher matcher = UNIT.matcher(word);
                while (matcher.find()) {
                    units.add(matcher.group().replace("\"", ""));
                }
            } else if (!word.isBlank()) {
                units.add(word.strip());
            }
        }
        return units;
    }

    private static List<Question.Condition> conditions(String unit) {
        Matcher field = FIELD.matcher(unit);
        if (!field.matches()) {
            return words(Form.TEXT, unit);
        }
        String name = field.group(1).toLowerCase(Locale.ROOT);
        String value = field.group(2).strip();
        if (OF_WORDS.contains(name)) {
            return words(name, value);
        }
        if (EXACT.contains(name)) {
            return List.of(new Question.Exactly(name, value.toLowerCase(Locale.ROOT)));
        }
        return switch (name) {
            case Form.DATE -> List.of(dates(value));
            case Form.STRENGTH -> List.of(strengths(value));
            default ->
                throw new WrongUse("no field '" + name + "' to search in; fields are " + String.join(", ", fields())
                        + "; leave a space after a colon that is part of the text");
        };
    }

    private static Set<String> fields() {
        Set<String> names = new TreeSet<>(OF_WORDS);
        names.addAll(EXACT);
        names.addAll(List.of(Form.DATE, Form.STRENGTH));
        return names;
    }

    private static List<Question.Condition> words(String field, String text) {
        boolean beginning = text.endsWith("*");
        List<String> words = Words.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        if (beginning && words.size() == 1) {
            return List.of(new Question.Beginning(field, words.get(0)));
        }
        return List.of(
                new Question.Phrase(field, words.stream().map(Stems::stem).toList()));
    }

    /** A day, a month or a year, or two of them with {@code ..} between, either of which may be left out. */
    private static Question.Dates dates(String value) {
        int dots = value.indexOf("..");
        String from = dots < 0 ? value : value.substring(0, dots);
        String to = dots < 0 ? value : value.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            throw notADate(value);
        }
        try {
            LocalDate first = from.isEmpty() ? LocalDate.of(1, 1, 1) : first(from);
            LocalDate last = to.isEmpty() ? LocalDate.of(9999, 12, 31) : last(to);
            return new Question.Dates(first, last);
        } catch (DateTimeException notUnderstood) {
            throw notADate(value);
        }
    }

    private static WrongUse notADate(String value) {
        return new WrongUse(
                "date:" + value + " is no date; write date:2012, date:2012-11, date:2012-11-30 or date:2012-03..2013");
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-01-01");
            case 7 -> LocalDate.parse(text + "-01");
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-12-31");
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    /** A strength, one with {@code >=}, {@code <} and so on before it, or two with {@code ..} between. */
    private static Question.Strengths strengths(String value) {
        int dots = value.indexOf("..");
        if (dots > 0) {
            return new Question.Strengths(
                    strength(value.substring(0, dots), value), strength(value.substring(dots + 2), value));
        }
        Matcher matcher = STRENGTH.matcher(value);
        if (!matcher.matches()) {
            throw notAStrength(value);
        }
        double number = Double.parseDouble(matcher.group(2));
        String sign = matcher.group(1) == null ? "" : matcher.group(1);
        return switch (sign) {
            case ">=" -> new Question.Strengths(number, Double.MAX_VALUE);
            case ">" -> new Question.Strengths(number + A_LITTLE, Double.MAX_VALUE);
            case "<=" -> new Question.Strengths(-Double.MAX_VALUE, number);
            case "<" -> new Question.Strengths(-Double.MAX_VALUE, number - A_LITTLE);
            default -> new Question.Strengths(number, number);
        };
    }

    private static double strength(String number, String value) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException notUnderstood) {
            throw notAStrength(value);
        }
    }

    private static WrongUse notAStrength(String value) {
        return new WrongUse("strength:" + value
                + " is no strength; write strength:6, strength:>=6 or strength:4..7; `scales` explains them");
    }
}
