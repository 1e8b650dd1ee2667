package mag;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

/** A part of the magazine, below another one. */
@Table
record Section(
    @Id(generated = Generation.NONE) long id,
    @Column(length = 40) String name,
    @ManyToOne @Nullable Ref<Section> parent) {}
