package lib;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
public record Section(@Id @Nullable Long id, String name, @ManyToOne @Nullable Ref<Section> parent) {}
