package one;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.NoSuchEntityException;
import dev.plinth.processor.Scenario;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class OneColumnScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    SequenceDao sequences = new SequenceDao(jdbi);
    assertThat(sequences.insert(new Sequence()).id).isEqualTo(1);
    assertThat(sequences.insertAll(List.of(new Sequence(), new Sequence())))
        .extracting(sequence -> sequence.id)
        .containsExactly(2L, 3L);

    TagDao tags = new TagDao(jdbi);
    tags.insert(new Tag("red"));
    tags.update(new Tag("red"));
    assertThatThrownBy(() -> tags.update(new Tag("blue")))
        .isInstanceOf(NoSuchEntityException.class);
    assertThat(tags.findAll()).containsExactly(new Tag("red"));
  }
}
