package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is found however it is written, and a flower is not taken for a person. */
class NameSearchTest {
    @ParameterizedTest(name = "I7: 「{2}」 holds 「{0}」 ({1}): {3}")
    @CsvSource({
        "見本 太郎,   みほん たろう,   本日は見本太郎さんが来ました,            true",
        "見本太郎,    みほん たろう,   見本　太郎 様,                           true",
        "見本 太郎,   みほん たろう,   見本・太郎,                              true",
        "見本 太郎,   みほん たろう,   ミホン タロウ 様,                        true",
        "見本 太郎,   みほん たろう,   ﾐﾎﾝ ﾀﾛｳ,                                 true",
        "見本 太郎,   みほん たろう,   みほんたろう,                            true",
        "見本 太郎,   '',              太郎さんの見本,                          false",
        "見本 太郎,   みほん たろう,   見本町会の太郎稲荷,                      false",
        "例示 花子,   れいじ はなこ,   花子さん,                                false",
        "渡邊 澤子,   わたなべ さわこ, 渡辺沢子,                                true",
        "Ann Sample,  '',              ANN  SAMPLE came,                        true",
        "花,          はな,            花を植える。はなやか,                    false",
    })
    void isFound(String name, String reading, String text, boolean found) {
        assertThat(new NameSearch(text).first(Stream.of(new NameSearch.WrittenName(name, reading))))
                .isEqualTo(found ? java.util.Optional.of(name) : java.util.Optional.empty());
    }
}
