package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tree is made of pages, well formed and not. */
class HtmlTreeTest {
    /** The body of a page in brackets: {@code div(p(one) p(two))}. */
    private static String outline(String html) {
        HtmlTree tree = HtmlTree.parse(html);
        StringBuilder out = new StringBuilder();
        int body = 0;
        while (body < tree.size() && !tree.tag(body).equals("body")) {
            body++;
        }
        int[] open = new int[tree.size() + 1];
        int depth = 0;
        for (int i = body + 1; i < tree.size(); i++) {
            while (depth > 0 && tree.end(open[depth - 1]) <= i) {
                out.append(')');
                depth--;
            }
            if (out.length() > 0 && out.charAt(out.length() - 1) != '(') {
                out.append(' ');
            }
            out.append(tree.isText(i) ? tree.text(i).strip() : tree.tag(i));
            if (tree.end(i) > i + 1) {
                out.append('(');
                open[depth++] = i;
            }
        }
        return out.append(")".repeat(depth)).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<p>one<p>two|p(one) p(two)",
        "<ul><li>a<li>b<ul><li>c</ul></ul>|ul(li(a) li(b ul(li(c))))",
        "<dl><dt>a<dd>b<dt>c</dl>|dl(dt(a) dd(b) dt(c))",
        "<table><tr><td>a<td>b<tr><td>c</table>d|table(tbody(tr(td(a) td(b)) tr(td(c)))) d",
        "<table><tbody><tr><td><table><tr><td>a</table>b</table>|table(tbody(tr(td(table(tbody(tr(td(a)))) b))))",
        "<table>a<tr>b<td>c</td>d<div>e</div></table>f|table(a tbody(tr(b td(c)))) d div(e) f",
        "<table>a<tr><td>b</td>c<td>d</table>e|table(a tbody(tr(td(b) c td(d)))) e",
        "<b>a<p>b</b>c<i>d</p>e|b(a) p(b(b) c i(d)) i(e)",
        "<p>a<div>b</div>c|p(a) div(b) c",
        "<h2>a<h3>b</h2>c|h2(a) h3(b) c",
        "<div>a<br>b<hr>c</br>d</div>|div(a br b hr c br d)",
        "<a href=x>a<a href=y>b</a>c|a(a) a(b) c",
        "<div>a</span></p></section></div>b|div(a p) b",
        "<div><td>a</td></div>b|div(a) b",
        "<p>a<script>if (a<b) '</p>'</script>b|p(a script b)",
        "<p>a<!-- <p>no --><!-->b<!DOCTYPE x><?pi ?></>c|p(a b c)",
        "a < b <3 c|a < b <3 c",
        "<svg><path d='x'/><title>t</title></svg>a|svg(path title(t)) a",
        "<svg><g><div>a</div>b|svg(g) div(a) b",
        "<select><option>a<option>b</select>c|select(option(a) option(b)) c",
        "<DIV CLASS=a>a</DIV >b|div(a) b",
        "<title>x</title>a|a",
        "<html><head><meta charset=utf-8></head><body><p>a</body></html>b|p(a b)",
        "<button>a<p>b</button>c|button(a p(b)) c",
        "<li>a</li><li>b|li(a) li(b)",
        "<x-y>a</x-y>b|x-y(a) b",
        "<p>a&amp;b &lt;c&gt; &#233;&eacute; &nope; AT&T|p(a&b <c> éé &nope; AT&T)",
        "<div|",
        "<div a='b|",
        "a</|a</",
        "a<|a<"})
    void pagesAreReadAsBrowsersReadThem(String html, String outline) {
        assertThat(outline(html)).isEqualTo(outline == null ? "" : outline);
    }

    @Test
    void attributesAreReadHoweverWritten() {
        HtmlTree tree = HtmlTree.parse("<a HREF = 'x y' class=\"b c\" id=d hidden/ class=no data-x=1 role=>w</a>");
        int a = tree.size() - 2;
        assertThat(tree.attr(a, "href")).isEqualTo("x y");
        assertThat(tree.attr(a, "class")).isEqualTo("b c");
        assertThat(tree.attr(a, "id")).isEqualTo("d");
        assertThat(tree.hasAttr(a, "hidden")).isTrue();
        assertThat(tree.hasAttr(a, "role")).isTrue();
        assertThat(tree.hasAttr(a, "style")).isFalse();
    }

    @Test
    void everyNodeStandsInTheSourceWhereItsParentDoes() {
        String[] parts = {"<div>", "</div>", "<p>", "</p>", "<a href='x'>", "</a>", "<table>", "<td>", "</table>", "<li>", "<ul>", "</ul>",
                "word ", "<br>", "<b>", "</b>",
            "<svg>", "</svg>", "<script>", "</script>", "<!--", "-->", "<select>", "<option>", "<body>", "<head>", "</head>", "<h1>",
            "</h2>", "<", "&amp;", "\"", "<title>"};
        Random random = new Random(3);
        for (int round = 0; round < 3000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            HtmlTree tree = HtmlTree.parse(html.toString());
            for (int i = 1; i < tree.size(); i++) {
                int parent = tree.parent(i);
                assertThat(parent).as(html.toString()).isLessThan(i);
                assertThat(tree.end(i)).isLessThanOrEqualTo(tree.end(parent));
                assertThat(tree.start(i)).as(html.toString()).isBetween(tree.start(i - 1), html.length());
                assertThat(tree.stop(i)).as(html.toString()).isBetween(tree.start(i), tree.stop(parent));
            }
        }
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"<div>", "<p>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<select>", "<svg>", "<", "</", "<!--",
            "<!", "&", "&amp", "<a b=\"", "<a b='", "<p>x",
        "<script>", "</p>", "</div>", "<button>", "<h1>", "<title>", "<dl><dd>", "<i><b>x</i>", "\0", "<table>", "x<br>", "<form>",
        "<body>", "<head>", "<a a", "<span class=a>x"})
    void noPageTakesLong(String part) {
        String html = "<html><body>" + part.repeat(300_000 / part.length());
        assertThat(new Cleaner(Set.of()).clean(MessyTexts.document(dossier.text.Markup.HTML, html)).document().text().length())
                .isLessThanOrEqualTo(html.length());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aMillionAttributesAreOneTag() {
        HtmlTree tree = HtmlTree.parse("<p " + "a=b class=c ".repeat(1_000_000) + ">text");
        assertThat(tree.attr(tree.size() - 2, "class")).isEqualTo("c");
        assertThat(tree.text(tree.size() - 1)).isEqualTo("text");
    }
}
