package com.pge.sharemydata.authorization.web;

import com.pge.sharemydata.security.ReaderLanguage;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.Utility;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A small page in the portal's look for a browser that cannot be sent on: what happened, and where to go. It is plain
 * HTML without a script, so that it comes with its status and needs no session.
 */
@Component
final class AuthorizePage {

    /**
     * What the page says.
     *
     * @param key of the title; with {@code .text} of the sentence under it
     * @param detailKey of a sentence for the company's developers; null for none
     * @param actionKey of the words on the button
     * @param action where the button leads, a path on the portal
     */
    record Sheet(int status, String key, @Nullable String detailKey, String actionKey, String action) {}

    private static final String DOCUMENT = """
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} · {site}</title>
            <link rel="icon" href="{root}/images/mark.svg">
            <link rel="stylesheet" href="{root}/aura/aura.css">
            <link rel="stylesheet" href="{root}/styles/fonts.css">
            <link rel="stylesheet" href="{root}/styles/tokens.css">
            <link rel="stylesheet" href="{root}/styles/base.css">
            <link rel="stylesheet" href="{root}/styles/controls.css">
            <link rel="stylesheet" href="{root}/styles/shell.css">
            <link rel="stylesheet" href="{root}/styles/page.css">
            <link rel="stylesheet" href="{root}/styles/media.css">
            </head>
            <body>
            <div class="page customer">
            <header class="top"><div class="wrap">
            <a class="brand" href="{root}/"><span class="brand-mark" aria-hidden="true"><span class="b1"></span>\
            <span class="b2"></span><span class="b3"></span><span class="b4"></span></span>\
            <span class="brand-text"><span class="brand-name">{site}</span>\
            <span class="brand-sub">{utility}</span></span></a>
            </div></header>
            <div class="place"><main id="main" class="main wrap">
            <header class="page-head"><div class="page-words"><h1>{title}</h1><p class="lead">{text}</p></div></header>
            <div class="page-body"><div class="page-content">
            {detail}
            <div class="row gap-l"><a class="button main-button" href="{root}{action}">{words}</a>\
            <a href="{root}/help">{help}</a></div>
            </div></div>
            </main></div>
            </div>
            </body>
            </html>
            """;

    private static final String DETAIL = "<p class=\"measure muted\">{label} {detail}</p>";

    private final Texts texts;
    private final Utility utility;

    AuthorizePage(Texts texts, Utility utility) {
        this.texts = texts;
        this.utility = utility;
    }

    ResponseEntity<String> answer(HttpServletRequest request, Sheet sheet) {
        return ResponseEntity.status(sheet.status())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html(request, sheet));
    }

    private String html(HttpServletRequest request, Sheet sheet) {
        Locale language = ReaderLanguage.of(request);
        return DOCUMENT.replace("{language}", language.toLanguageTag())
                .replace("{root}", escaped(request.getContextPath()))
                .replace("{site}", text("ui.site.name", language))
                .replace("{utility}", escaped(utility.name()))
                .replace("{title}", text(sheet.key(), language))
                .replace("{text}", text(sheet.key() + ".text", language))
                .replace("{detail}", detail(sheet.detailKey(), language))
                .replace("{action}", escaped(sheet.action()))
                .replace("{words}", text(sheet.actionKey(), language))
                .replace("{help}", text("ui.problem.help", language));
    }

    private String detail(@Nullable String key, Locale language) {
        return key == null
                ? ""
                : DETAIL.replace("{label}", text("authorize.page.developers", language))
                        .replace("{detail}", text(key, language));
    }

    private String text(String key, Locale language) {
        return escaped(texts.text(key, language));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
