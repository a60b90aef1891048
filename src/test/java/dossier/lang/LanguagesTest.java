package dossier.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
        "en; This is a short test of the language.", "de; Das ist ein kurzer Test für die Sprache.",
        "fr; Ceci est un petit test de la langue pour vous.",
        "es; Esta es una prueba corta de la lengua.", "it; Questo è un piccolo test della lingua italiana.",
        "pt; Este é um pequeno teste da língua, não é?",
        "nl; Dit is een korte test van de taal.", "sv; Det här är ett kort test av språket och det är bra.",
        "da; Det her er en kort prøve af sproget, og jeg ved ikke hvad.",
        "no; Dette er en kort prøve av språket, og jeg vet ikke hva.", "fi; Tämä on lyhyt testi kielestä, mutta se ei ole vaikea.",
        "pl; To jest krótki test języka, który nie jest trudny.", "cs; To je krátký test jazyka, který není těžký.",
        "ro; Acesta este un scurt test de limbă și nu este greu.",
        "hu; Ez egy rövid teszt, hogy nem nehéz a nyelv.", "tr; Bu dil için kısa bir test ve çok zor değil.",
        "ru; Это короткая проверка языка, которая не очень трудна.",
        "uk; Це коротка перевірка мови, яка не є важкою.", "bg; Това е кратък тест на езика, който не е труден.",
        "ar; هذا اختبار قصير للغة العربية",
        "fa; این یک آزمون کوتاه زبان فارسی است که چندان سخت نیست", "ur; یہ زبان کا ایک مختصر امتحان ہے", "he; זהו מבחן קצר של השפה",
        "el; Αυτό είναι ένα σύντομο τεστ",
        "hi; यह भाषा की एक छोटी परीक्षा है", "zh; 这是一个简短的语言测试。", "ja; これは言語の短いテストです。", "ko; 이것은 짧은 언어 시험입니다."
    })
    void tellsALanguageByASentence(String language, String sentence) {
        assertThat(Languages.of(sentence)).isEqualTo(language);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
        "de; Frühstück abwechslungsreich, Zimmer gepflegt", "fr; Chambre propre, accueil chaleureux, petit-déjeuner copieux",
        "pl; Wspaniały hotel, czyste pokoje, miła obsługa", "tr; Kesinlikle yine geleceğiz!!!", "ru; Чистые номера, вежливый персонал"
    })
    void tellsALanguageByItsLetters(String language, String words) {
        assertThat(Languages.of(words)).isEqualTo(language);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "12345 !!", "Bush 2001", "\uD800", "Xyz qwrt"})
    void saysNothingOfWhatItCannotTell(String text) {
        assertThat(Languages.of(text)).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
        "; Hello", "; Hello, Anna.", "; Where is he?", "; Go home", "; Never mind.", "; Men at work.", "; Over here!", "en; How are you?",
        "fr; Vous êtes déjà là, monsieur ?", "de; Wohin gehst du jetzt, Fräulein?", "no; Jeg vet ikke hva han gjør nå."})
    void numbersAndTimesTellOfNoLanguage(String language, String line) {
        assertThat(Languages.of(line)).isEqualTo(language);
        assertThat(Languages.of("1\n00:00:01,000 --> 00:00:04,200\n" + line + "\n")).isEqualTo(language);
        assertThat(Languages.of("2021-03-04 12:00 | 33 | 44.5 | " + line + " | 12 | 13 | 14 | 15,000 | 2021-03-05 13:00 |\n--------\n"))
                .isEqualTo(language);
    }

    @Test
    void readsABoundedPrefix() {
        assertThat(Languages.of("and the house is in the town ".repeat(400) + "und das ist nicht die Stadt ".repeat(4000))).isEqualTo("en");
    }
}
