package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However an office writes an association's name, it is known again; what is merely alike is asked for. */
class AssociationNameTest {
    @ParameterizedTest(name = "{0} and {1}: same {2}, same place {3}, similar {4}")
    @CsvSource({
        "見本ヶ丘町会,   見本ケ丘町会,     true,  true,  true",
        "見本ヶ丘町会,   見本が丘　町会,   true,  true,  true",
        "見本ヶ丘町会,   見本ｹ丘町会,      true,  true,  true",
        "見本一丁目町会, 見本1丁目町会,    true,  true,  true",
        "見本一丁目町会, 見本１丁目町会,   true,  true,  true",
        "見本十二丁目会, 見本12丁目会,     true,  true,  true",
        "見本二十丁目会, 見本20丁目会,     true,  true,  true",
        "山之手町会,     山の手町会,       true,  true,  true",
        "山ノ手町会,     山の手町会,       true,  true,  true",
        "見本澤町会,     見本沢町会,       true,  true,  true",
        "見本町會,       見本町会,         true,  true,  true",
        "見本町会,       見本町内会,       false, true,  true",
        "見本町会,       見本自治会,       false, true,  true",
        "見本町会,       見本,             false, true,  true",
        "見本台町会,     見木台町会,       false, false, true",
        "見本町会,       見木町会,         false, false, false",
        "①例示町会,      例示町会,         true,  true,  true",
        "見本町会,       見本一丁目町会,   false, false, true",
        "見本ヶ丘町会,   見本丘町会,       false, false, true",
        "文例団地自治会, 文例団地,         false, true,  true",
        "文例団地自治会, 文例団地東自治会, false, false, true",
        "見本一丁目町会, 見本二丁目町会,   false, false, false",
        "見本町会,       例示町会,         false, false, false",
    })
    void namesAreComparedByWhatTheyMean(String one, String other, boolean same, boolean core, boolean similar) {
        AssociationName first = AssociationName.of(one);
        AssociationName second = AssociationName.of(other);
        assertThat(first.sameAs(second)).isEqualTo(same);
        assertThat(first.sameCoreAs(second)).isEqualTo(core);
        assertThat(first.similarTo(second)).isEqualTo(similar);
        assertThat(second.similarTo(first)).isEqualTo(similar);
    }
}
