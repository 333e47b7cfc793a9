/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.documents.DocumentException;
import org.headroom.documents.Printout;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * The templates of pages. In the user's folder a file {@code ID.ftlh} takes the place of the template of one document;
 * {@code document.ftlh}, {@code layout.ftlh} and {@code style.css} take the place of ours for all documents. A template
 * sees the page and nothing of the program or the disk outside its folder.
 */
public final class Templates {

    private static final String SUFFIX = ".ftlh";
    private static final String COMMON = "document" + SUFFIX;
    private static final String BOOK = "book" + SUFFIX;

    private final Optional<Path> folder;
    private final Configuration configuration;

    public Templates(Optional<Path> folder) {
        this.folder = folder;
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateLoader(loader(folder));
    }

    /** The user's folder, from which pages may take pictures. */
    public Optional<Path> folder() {
        return folder;
    }

    private static TemplateLoader loader(Optional<Path> folder) {
        var loaders = new ArrayList<TemplateLoader>();
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            try {
                loaders.add(new FileTemplateLoader(folder.get().toFile()));
            } catch (IOException e) {
                throw new IllegalArgumentException(folder.get().toString(), e);
            }
        }
        loaders.add(new ClassTemplateLoader(Templates.class, "templates"));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    /**
     * The page that the template of a document makes.
     *
     * @throws DocumentException when the template is wrong
     */
    public String fill(Printout printout, PageView page) throws DocumentException {
        return fill(printout, page, COMMON);
    }

    /**
     * The page that the template of a book makes.
     *
     * @throws DocumentException when the template is wrong
     */
    public String fill(Printout printout, BookView book) throws DocumentException {
        return fill(printout, book, BOOK);
    }

    private String fill(Printout printout, Object view, String common) throws DocumentException {
        var words = new Wording(printout.request().locale());
        try {
            var html = new StringWriter();
            template(printout, common).process(view, html);
            return html.toString();
        } catch (ParseException e) {
            throw wrong(words, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            throw wrong(words, e.getTemplateSourceName(), number(e.getLineNumber()), number(e.getColumnNumber()),
                    e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw new DocumentException(Problem.error("documents.template.unread",
                    words.text("template.unread", String.valueOf(e.getMessage())))
                    .withRemedy(words.text("template.remedy")), e);
        }
    }

    private Template template(Printout printout, String common) throws IOException {
        var own = printout.id() + SUFFIX;
        if (folder.isPresent() && Files.isRegularFile(folder.get().resolve(own))) {
            return configuration.getTemplate(own);
        }
        if (printout.template().isPresent()) {
            var file = printout.template().get();
            try (var reader = new InputStreamReader(file.open(), StandardCharsets.UTF_8)) {
                var with = new freemarker.core.TemplateConfiguration();
                with.setOutputFormat(HTMLOutputFormat.INSTANCE);
                with.setParentConfiguration(configuration);
                return new Template(file.contributor() + "/" + file.path(), null, reader, configuration, with, "UTF-8");
            }
        }
        return configuration.getTemplate(common);
    }

    private DocumentException wrong(Wording words, String name, int line, int column, String reason, Exception e) {
        var file = String.valueOf(name);
        var shown = folder.map(each -> each.resolve(file)).filter(Files::exists).map(Path::toString).orElse(file);
        var place = line < 1 ? Place.file(shown) : column < 1 ? Place.file(shown, line) : Place.file(shown, line, column);
        var problem = Problem.error("documents.template.wrong",
                words.text("template.wrong", firstWords(String.valueOf(reason))));
        return new DocumentException(problem.at(place).withRemedy(words.text("template.remedy")), e);
    }

    /** What FreeMarker says, without its tips and the trace below. */
    private static String firstWords(String reason) {
        return reason.lines().map(String::strip).takeWhile(line -> !line.startsWith("----")).filter(line -> !line.isEmpty())
                .limit(4).collect(Collectors.joining(" "));
    }

    private static int number(Integer line) {
        return line == null ? 0 : line;
    }
}
