package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Code: https://github.com/a/b. | https://github.com/a/b",
                "(see https://a.org/x) | https://a.org/x",
                "(https://a.org/x_(y)). | https://a.org/x_(y)",
                "[code](https://a.org/x), [data](http://b.org/?q=1&r=2#s) | https://a.org/x http://b.org/?q=1&r=2#s",
                "\\url{https://a.org/x\\_y\\%20z} | https://a.org/x_y%20z",
                "<https://a.org/x>; 'https://b.org/' | https://a.org/x https://b.org/",
                "at https://a.org/x。然后 | https://a.org/x",
                "https://a.org/x and again https://a.org/x | https://a.org/x",
                "http:// and https://. are none | ''",
            })
    void findsAddressesWithoutTheSentenceAroundThem(String text, String links) {
        assertThat(String.join(" ", WebLinks.in(text))).isEqualTo(links.equals("''") ? "" : links);
    }
}
