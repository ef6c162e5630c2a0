package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.acquis.problem.WrongUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    private static ServerAddress parse(String text) {
        return ServerAddress.parse(text, "anna");
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(parse("jdbc:postgresql://db.example.org/acquis").url())
                .isEqualTo("jdbc:postgresql://db.example.org:5432/acquis");
        assertThat(parse("postgresql://db.example.org:5433/acquis?user=boris").user())
                .isEqualTo("boris");
        assertThat(parse("postgresql://boris@db.example.org/acquis").user()).isEqualTo("boris");
        assertThat(parse("postgresql://db.example.org/acquis").user()).isEqualTo("anna");
        assertThat(parse("postgresql://[::1]:5433/acquis").name()).isEqualTo("postgresql://[::1]:5433/acquis");
    }

    @Test
    void tellsServersFromFolders() {
        assertThat(ServerAddress.isOne("jdbc:postgresql://db.example.org/acquis"))
                .isTrue();
        assertThat(ServerAddress.isOne("postgresql")).isFalse();
        assertThat(ServerAddress.isOne("office/postgresql")).isFalse();
    }

    @Test
    void saysWhoMadeAChangeByAccountAndNameAtTheServer() {
        assertThat(parse("postgresql://db/acquis").who("anna")).isEqualTo("anna");
        assertThat(parse("postgresql://db/acquis?user=office").who("anna")).isEqualTo("anna (office)");
    }

    @Test
    void textLeavesTheMachineEncryptedAlone() {
        assertThat(parse("postgresql://db.example.org/acquis").properties()).containsEntry("sslmode", "verify-full");
        assertThat(parse("postgresql://localhost/acquis").properties()).containsEntry("sslmode", "prefer");
        assertThat(parse("postgresql://db.example.org/acquis?sslmode=require").properties())
                .containsEntry("sslmode", "require");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://db/acquis?password=secret",
                "postgresql://db/acquis?user=anna&sslpassword=secret",
                "postgresql://anna:secret@db/acquis"
            })
    void refusesPasswordsWithoutRepeatingThem(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining(".pgpass")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:acquis",
                "postgresql://db",
                "postgresql://db:0/acquis",
                "postgresql://db:99999/acquis",
                "postgresql://db/acquis?socketFactory=x",
                "postgresql://db/acquis?user",
                "postgresql://db/%zz"
            })
    void saysWhatIsNotUnderstood(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(WrongUse.class).hasMessageMatching("[^\n]+");
    }
}
