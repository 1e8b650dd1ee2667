package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
public record Maker(
    @Id @Column(length = 40) String code,
    String name,
    @ManyToOne @Nullable Ref<Maker> parent) {}
