/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.headroom.core.internal.catalogue.DataNode.Mark;

/**
 * The values of one mapping, asked for by key. A value that is wrong is reported and read as if it were not there.
 * {@link #close()} reports the keys that nobody asked for, so that what is asked for is the format.
 */
final class Fields implements AutoCloseable {

    /** Which numbers make sense. */
    enum Sign {
        ANY, NOT_NEGATIVE, POSITIVE
    }

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final int MAX_NUMBER_LENGTH = 32;
    private static final int MAX_TEXT_LENGTH = 2000;

    private final DataNode.Mapping mapping;
    private final FileProblems problems;
    private final TreeSet<String> asked = new TreeSet<>();

    Fields(DataNode.Mapping mapping, FileProblems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The fields of a value that has to be a mapping; empty and reported when it is not. */
    static Optional<Fields> of(DataNode node, String key, FileProblems problems) {
        if (node instanceof DataNode.Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.error(node.mark(), "no-mapping", key);
        return Optional.empty();
    }

    Mark mark() {
        return mapping.mark();
    }

    /** Where the value of a key stands; where the mapping starts when there is none. */
    Mark mark(String key) {
        var node = mapping.values().get(key);
        return node == null ? mapping.mark() : node.mark();
    }

    FileProblems problems() {
        return problems;
    }

    boolean has(String key) {
        asked.add(key);
        return mapping.values().containsKey(key);
    }

    Optional<String> required(String key) {
        var present = has(key);
        var text = text(key);
        if (!present) {
            problems.error(mark(), "missing", key);
        }
        return text;
    }

    Optional<String> text(String key) {
        return scalar(key).flatMap(scalar -> text(scalar, key));
    }

    /** A text that fits a pattern. */
    Optional<String> required(String key, Pattern pattern, String shape) {
        return required(key).filter(text -> {
            var fits = pattern.matcher(text).matches();
            if (!fits) {
                problems.error(mark(key), "wrong-shape", key, text, shape);
            }
            return fits;
        });
    }

    List<String> texts(String key) {
        return list(key).stream().flatMap(node -> node instanceof DataNode.Scalar scalar ? text(scalar, key).stream()
                : this.<String>wrong(node, "no-text", key).stream()).toList();
    }

    /** Sets a figure, converted by a power of ten; leaves it unknown when it is not given. */
    void figure(String key, int power, Sign sign, Consumer<Double> target) {
        scalar(key).flatMap(scalar -> figure(scalar, key, power, sign)).ifPresent(target);
    }

    void figure(String key, int power, Consumer<Double> target) {
        figure(key, power, Sign.POSITIVE, target);
    }

    List<Double> figures(String key, int power, Sign sign) {
        var figures = new ArrayList<Double>();
        for (DataNode node : list(key)) {
            if (node instanceof DataNode.Scalar scalar) {
                figure(scalar, key, power, sign).ifPresent(figures::add);
            } else {
                problems.error(node.mark(), "no-number", key);
            }
        }
        return figures;
    }

    /** Sets both ends of a range, which is one figure or a list of two. */
    void range(String key, int power, Sign sign, Consumer<Double> lowest, Consumer<Double> highest) {
        if (!has(key)) {
            return;
        }
        var node = mapping.values().get(key);
        var ends = node instanceof DataNode.Sequence ? figures(key, power, sign)
                : scalar(key).flatMap(scalar -> figure(scalar, key, power, sign)).stream().toList();
        if (ends.size() == 1 && !(node instanceof DataNode.Sequence)) {
            lowest.accept(ends.get(0));
            highest.accept(ends.get(0));
        } else if (ends.size() == 2 && ends.get(0) <= ends.get(1)) {
            lowest.accept(ends.get(0));
            highest.accept(ends.get(1));
        } else {
            problems.error(node.mark(), "no-range", key);
        }
    }

    Optional<Integer> whole(String key, int minimum, int maximum) {
        return scalar(key).flatMap(scalar -> number(scalar, key)).flatMap(number -> {
            if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(minimum)) < 0
                    || number.compareTo(BigDecimal.valueOf(maximum)) > 0) {
                problems.error(mark(key), "no-whole-number", key, String.valueOf(minimum), String.valueOf(maximum));
                return Optional.empty();
            }
            return Optional.of(number.intValueExact());
        });
    }

    Optional<Boolean> flag(String key) {
        return scalar(key).flatMap(scalar -> switch (scalar.plain() ? scalar.text() : "") {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> wrong(scalar, "no-flag", key);
        });
    }

    Optional<LocalDate> date(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                problems.error(mark(key), "no-date", key, text);
                return Optional.empty();
            }
        });
    }

    Optional<String> address(String key) {
        return text(key).filter(text -> {
            try {
                var uri = new URI(text);
                if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                    return true;
                }
            } catch (URISyntaxException e) {
                // reported below like any other address that cannot be opened
            }
            problems.error(mark(key), "no-address", key, text);
            return false;
        });
    }

    /** A word of the model by its literal. */
    <E extends Enumerator> Optional<E> word(String key, List<E> values) {
        return scalar(key).flatMap(scalar -> text(scalar, key)).flatMap(text -> {
            var found = values.stream().filter(each -> each.getLiteral().equals(text)).findFirst();
            if (found.isEmpty()) {
                var known = values.stream().map(Enumerator::getLiteral).toList();
                problems.error(mark(key), "unknown-word", key, text, hint(text, known));
            }
            return found;
        });
    }

    <E extends Enumerator> Optional<E> requiredWord(String key, List<E> values) {
        if (!has(key)) {
            problems.error(mark(), "missing", key);
        }
        return word(key, values);
    }

    Optional<Fields> fields(String key) {
        return node(key).flatMap(node -> of(node, key, problems));
    }

    /** A list of mappings. */
    List<Fields> fieldsList(String key) {
        return list(key).stream().flatMap(node -> of(node, key, problems).stream()).toList();
    }

    /** Keys and figures of a mapping whose keys are free. */
    List<Map.Entry<String, Double>> namedFigures(String key) {
        var figures = new ArrayList<Map.Entry<String, Double>>();
        fields(key).ifPresent(named -> named.mapping.values().keySet().forEach(
                name -> named.figure(name, 0, value -> figures.add(Map.entry(name, value)))));
        return figures;
    }

    List<DataNode> list(String key) {
        return node(key).map(node -> {
            if (node instanceof DataNode.Sequence sequence) {
                return sequence.values();
            }
            problems.error(node.mark(), "no-list", key);
            return List.<DataNode>of();
        }).orElse(List.of());
    }

    /** Reports the keys that nobody asked for. */
    @Override
    public void close() {
        mapping.keys().forEach((key, mark) -> {
            if (!asked.contains(key)) {
                problems.error(mark, "unknown-key", key, hint(key, asked));
            }
        });
    }

    private static String hint(String word, Collection<String> known) {
        var hint = Similar.to(word, known).map(each -> FileProblemTexts.didYouMean(each) + " ").orElse("");
        return hint + FileProblemTexts.known(String.join(", ", known));
    }

    private Optional<DataNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.values().get(key));
    }

    private Optional<DataNode.Scalar> scalar(String key) {
        return node(key).flatMap(node -> node instanceof DataNode.Scalar scalar ? Optional.of(scalar)
                : wrong(node, "no-text", key));
    }

    private Optional<String> text(DataNode.Scalar scalar, String key) {
        if (scalar.isNothing() || scalar.text().isBlank()) {
            return wrong(scalar, "empty-value", key);
        }
        if (scalar.text().length() > MAX_TEXT_LENGTH) {
            return wrong(scalar, "too-long", key);
        }
        return Optional.of(scalar.text().strip());
    }

    private Optional<Double> figure(DataNode.Scalar scalar, String key, int power, Sign sign) {
        return number(scalar, key).flatMap(number -> {
            if (sign != Sign.ANY && number.signum() < 0 || sign == Sign.POSITIVE && number.signum() == 0) {
                return wrong(scalar, sign == Sign.POSITIVE ? "not-positive" : "negative", key);
            }
            var figure = number.scaleByPowerOfTen(power).doubleValue();
            return Double.isFinite(figure) ? Optional.of(figure) : wrong(scalar, "no-number", key);
        });
    }

    private Optional<BigDecimal> number(DataNode.Scalar scalar, String key) {
        if (scalar.isNothing()) {
            return wrong(scalar, "empty-value", key);
        }
        if (!scalar.plain() || scalar.text().length() > MAX_NUMBER_LENGTH || !NUMBER.matcher(scalar.text()).matches()) {
            return wrong(scalar, "no-number", key);
        }
        return Optional.of(new BigDecimal(scalar.text()));
    }

    private <T> Optional<T> wrong(DataNode node, String problem, String key) {
        problems.error(node.mark(), problem, key, node instanceof DataNode.Scalar scalar ? scalar.text() : "");
        return Optional.empty();
    }
}
