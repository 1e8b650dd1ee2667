package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
public record Profile(@Id @Nullable Long id, @OneToOne Ref<User> user, String motto) {}
