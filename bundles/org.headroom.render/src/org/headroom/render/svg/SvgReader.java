/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Outline;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Text;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the part of SVG that drawings of documents need into a scene: shapes, paths, groups with transforms, clips to
 * rectangles, and text on one line, with presentation attributes or a style attribute. Everything else (pictures,
 * gradients, filters, scripts, style sheets) is left out. Sizes without a view box are those of the element. May be used
 * by several threads.
 */
public final class SvgReader {

    private static final int DEEPEST = 200;

    /** What groups of this picture are clipped to; ids of other pictures in the same page do not count. */
    private final Map<String, Element> clips = new HashMap<>();

    private SvgReader(Element svg) {
        collectClips(svg);
    }

    /**
     * The drawing of an {@code svg} element.
     *
     * @throws IllegalArgumentException when a number, a path or a transform cannot be read; the message names it
     */
    public static Scene read(Element svg) {
        var nodes = new ArrayList<SceneNode>();
        var page = page(svg);
        new SvgReader(svg).children(svg, new AffineTransform(), SvgLook.START.of(svg), nodes, 0);
        return new Scene(title(svg), page, new Rgb(255, 255, 255), nodes);
    }

    private static Bounds page(Element svg) {
        var box = SvgNumbers.list(svg.getAttribute("viewBox"));
        if (box.length == 4 && box[2] > 0 && box[3] > 0) {
            return new Bounds(box[0], box[1], box[2], box[3]);
        }
        return new Bounds(0, 0, SvgNumbers.length(svg.getAttribute("width"), 300),
                SvgNumbers.length(svg.getAttribute("height"), 150));
    }

    private static String title(Element element) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && name(inner).equals("title")) {
                return inner.getTextContent();
            }
        }
        return "";
    }

    private void children(Element parent, AffineTransform to, SvgLook look, List<SceneNode> nodes, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("Groups are nested more than " + DEEPEST + " deep");
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, to, look.of(element), nodes, depth);
            }
        }
    }

    private void element(Element element, AffineTransform outer, SvgLook look, List<SceneNode> nodes, int depth) {
        var to = new AffineTransform(outer);
        to.concatenate(SvgNumbers.transform(element.getAttribute("transform")));
        switch (name(element)) {
            case "g", "a", "svg" -> {
                var clip = clip(element, to);
                var inside = new ArrayList<SceneNode>();
                children(element, to, look, clip.isPresent() ? inside : nodes, depth + 1);
                clip.ifPresent(bounds -> nodes.add(Group.of("", inside).clipped(bounds)));
            }
            case "path" -> shape(SvgPathData.path(element.getAttribute("d")), to, look, nodes);
            case "rect" -> shape(rect(element), to, look, nodes);
            case "circle" -> shape(ellipse(element, number(element, "r"), number(element, "r")), to, look, nodes);
            case "ellipse" -> shape(ellipse(element, number(element, "rx"), number(element, "ry")), to, look, nodes);
            case "line" -> {
                var line = new Path2D.Double();
                line.moveTo(number(element, "x1"), number(element, "y1"));
                line.lineTo(number(element, "x2"), number(element, "y2"));
                shape(line, to, look, nodes);
            }
            case "polyline", "polygon" -> shape(points(element), to, look, nodes);
            case "text" -> text(element, to, look, nodes);
            default -> {
                // not drawn
            }
        }
    }

    private static Path2D rect(Element element) {
        var rx = number(element, "rx");
        var ry = element.hasAttribute("ry") ? number(element, "ry") : rx;
        var x = number(element, "x");
        var y = number(element, "y");
        var width = Math.max(0, number(element, "width"));
        var height = Math.max(0, number(element, "height"));
        return rx > 0 || ry > 0 ? new Path2D.Double(new RoundRectangle2D.Double(x, y, width, height,
                2 * (rx > 0 ? rx : ry), 2 * ry)) : new Path2D.Double(new Rectangle2D.Double(x, y, width, height));
    }

    private static Path2D ellipse(Element element, double rx, double ry) {
        return new Path2D.Double(new Ellipse2D.Double(number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx,
                2 * ry));
    }

    private static Path2D points(Element element) {
        var numbers = SvgNumbers.list(element.getAttribute("points"));
        var path = new Path2D.Double();
        for (var i = 0; i + 1 < numbers.length; i += 2) {
            if (i == 0) {
                path.moveTo(numbers[0], numbers[1]);
            } else {
                path.lineTo(numbers[i], numbers[i + 1]);
            }
        }
        if (numbers.length >= 2 && name(element).equals("polygon")) {
            path.closePath();
        }
        return path;
    }

    private static void shape(Path2D path, AffineTransform to, SvgLook look, List<SceneNode> nodes) {
        var segments = new ArrayList<PathSegment>();
        var c = new double[6];
        for (var i = path.getPathIterator(to); !i.isDone(); i.next()) {
            segments.add(switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> new PathSegment.Move(new Point(c[0], c[1]));
                case PathIterator.SEG_LINETO -> new PathSegment.Line(new Point(c[0], c[1]));
                case PathIterator.SEG_QUADTO -> new PathSegment.Quad(new Point(c[0], c[1]), new Point(c[2], c[3]));
                case PathIterator.SEG_CUBICTO -> new PathSegment.Cubic(new Point(c[0], c[1]), new Point(c[2], c[3]),
                        new Point(c[4], c[5]));
                default -> new PathSegment.Close();
            });
        }
        look.style(scale(to)).filter(style -> !segments.isEmpty())
                .ifPresent(style -> nodes.add(new Outline(segments, style)));
    }

    private static void text(Element element, AffineTransform to, SvgLook look, List<SceneNode> nodes) {
        var content = new StringBuilder();
        words(element, content);
        if (content.toString().isBlank() || look.fill().isEmpty()) {
            return;
        }
        var text = new Text(content.toString(), Optional.empty(), Point.ORIGIN, look.anchor(),
                new FontSpec(look.fontSize(), look.weight()), look.fill().get());
        var at = new double[] {number(element, "x"), number(element, "y")};
        to.transform(at, 0, at, 0, 1);
        nodes.add(Group.at("", new Point(at[0], at[1]), List.of(text))
                .rotated(Math.toDegrees(Math.atan2(to.getShearY(), to.getScaleX()))).scaled(scale(to)));
    }

    private static void words(Element element, StringBuilder words) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (name(inner).equals("tspan")) {
                    words(inner, words);
                }
            } else if (child instanceof org.w3c.dom.Text plain) {
                words.append(plain.getData());
            }
        }
    }

    /** The upright bounds of the rectangle that a group is clipped to. */
    private Optional<Bounds> clip(Element element, AffineTransform to) {
        var reference = element.getAttribute("clip-path").strip();
        if (!reference.startsWith("url(#") || !reference.endsWith(")")) {
            return Optional.empty();
        }
        var clip = clips.get(reference.substring(5, reference.length() - 1));
        for (var child = clip == null ? null : clip.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element rect && name(rect).equals("rect")) {
                var box = rect(rect).createTransformedShape(to).getBounds2D();
                return Optional.of(new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
            }
        }
        return Optional.empty();
    }

    private void collectClips(Element svg) {
        var open = new ArrayDeque<Node>();
        open.push(svg);
        while (!open.isEmpty()) {
            for (var child = open.pop().getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    if (name(element).equals("clipPath")) {
                        clips.putIfAbsent(element.getAttribute("id"), element);
                    }
                    open.push(element);
                }
            }
        }
    }

    private static double scale(AffineTransform to) {
        var scale = Math.sqrt(Math.abs(to.getDeterminant()));
        if (!(scale > 0) || !Double.isFinite(scale)) {
            throw new IllegalArgumentException("A transform makes everything vanish");
        }
        return scale;
    }

    private static double number(Element element, String name) {
        return SvgNumbers.length(element.getAttribute(name), 0);
    }

    private static String name(Element element) {
        return element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
    }
}
