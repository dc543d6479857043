package dev.tenken.extract.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which items of a list say themselves who does what? */
class OwnStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the provider confirms that it knows the rules.",
                "persons who see the data must agree in writing to be silent.",
                "in cases of doubt, the customer can ask the officer.",
                "1. it has to be ensured that nobody is biased.",
                "he observes the principles of good practice.",
                "customers can link their own directory.",
                "your contact will help you with the form.",
                "refer to the list below, which is kept up to date.",
                "training should be repeated every year."
            })
    void clauses_of_contracts_state_something(String item) {
        assertThat(OwnStatement.isWhole(item)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keeping passwords secret",
                "ensure that passwords are kept secret.",
                "security of the accounts that are used",
                "the files which are stored by users",
                "patching the operating system",
                "端末の管理"
            })
    void names_and_biddings_do_not(String item) {
        assertThat(OwnStatement.isWhole(item)).isFalse();
    }
}
