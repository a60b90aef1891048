package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Document;
import dossier.text.Markup;
import dossier.text.Whitespace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of cleaning whatever the text. */
class CleanerLawsTest {
    private static final List<Cleaner> CLEANERS = List.of(new Cleaner(Set.of()), new Cleaner(EnumSet.allOf(Part.Kind.class)));

    @Provide
    Arbitrary<String> messy() {
        return MessyTexts.texts();
    }

    @Property(tries = 600)
    void cleaningTwiceIsCleaningOnce(@ForAll("messy") String text, @ForAll Markup markup) {
        for (Cleaner cleaner : CLEANERS) {
            String once = cleaner.clean(MessyTexts.document(markup, text)).document().text();
            assertThat(cleaner.clean(MessyTexts.document(once)).document().text()).isEqualTo(once);
        }
    }

    @Property(tries = 300)
    void theTextHasOneFormOfLineEndsAndSpace(@ForAll("messy") String text) {
        for (Cleaner cleaner : CLEANERS) {
            String clean = cleaner.clean(MessyTexts.document(text)).document().text();
            assertThat(clean).doesNotContain("\r", "\n\n\n", " \n", "\t\n", "\u00A0").isEqualTo(clean.strip());
        }
    }

    /** Whether a character of a source may have become another one: a character reference or a C1 control. */
    private static boolean isRepaired(char c) {
        return c == '&' || c >= 0x80 && c < 0xA0;
    }

    @Property(tries = 300)
    void wordsStandInTheSourceAtTheirPlaces(@ForAll("messy") String text) {
        Document clean = CLEANERS.get(1).clean(MessyTexts.document(text)).document();
        for (int i = 0; i < clean.text().length(); i++) {
            if (!Whitespace.is(clean.text().charAt(i)) && !isRepaired(text.charAt(clean.sourceOffset(i)))) {
                assertThat(text.charAt(clean.sourceOffset(i))).isEqualTo(clean.text().charAt(i));
            }
        }
    }

    @Property(tries = 300)
    void blocksAreInOrderAndHoldAllButWhiteSpace(@ForAll("messy") String text, @ForAll Markup markup) {
        Cleaning cleaning = CLEANERS.get(0).clean(MessyTexts.document(markup, text));
        int end = 0;
        for (Block block : cleaning.blocks()) {
            assertThat(Whitespace.only(text, end, block.span().start())).isTrue();
            assertThat(block.span().trimmed(text)).isEqualTo(block.span());
            assertThat(block.span().isEmpty()).isFalse();
            end = block.span().end();
        }
        assertThat(Whitespace.only(text, end, text.length())).isTrue();
        assertThat(cleaning.blockRows()).hasSameSizeAs(cleaning.blocks());
    }

    @Property(tries = 300)
    void keptBlocksAndOnlyTheyAreInTheText(@ForAll("messy") String text) {
        Cleaning cleaning = CLEANERS.get(0).clean(MessyTexts.document(text));
        Document clean = cleaning.document();
        for (int i = 0; i < clean.text().length(); i++) {
            int at = clean.sourceOffset(i);
            if (!Whitespace.is(clean.text().charAt(i)) && !isRepaired(text.charAt(at))) {
                assertThat(cleaning.blocks()).anyMatch(block -> block.kept() && block.span().contains(at));
            }
        }
    }

    @Property(tries = 300)
    void partsAreInOrderAndHoldAllButWhiteSpace(@ForAll("messy") String text) {
        for (Cleaner cleaner : CLEANERS) {
            Document clean = cleaner.clean(MessyTexts.document(text)).document();
            int end = 0;
            for (Part part : Parts.of(clean)) {
                assertThat(Whitespace.only(clean.text(), end, part.span().start())).isTrue();
                end = part.span().end();
            }
            assertThat(Whitespace.only(clean.text(), end, clean.text().length())).isTrue();
        }
    }

    @Property(tries = 200)
    void anyStringCanBeCleaned(@ForAll String text, @ForAll Markup markup) {
        String once = CLEANERS.get(0).clean(MessyTexts.document(markup, text)).document().text();
        assertThat(CLEANERS.get(0).clean(MessyTexts.document(once)).document().text()).isEqualTo(once);
    }
}
