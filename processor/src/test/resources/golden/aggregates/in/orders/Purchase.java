package orders;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table
record Purchase(
    @Id @Nullable Long id,
    String buyer,
    @OneToMany(
            mappedBy = "purchase",
            cascade = Cascade.ALL,
            orphanRemoval = true,
            orderBy = "place")
        List<Line> lines,
    @ManyToMany(cascade = Cascade.SAVE) Set<Tag> tags,
    @OneToMany(mappedBy = "purchase", cascade = Cascade.SAVE) List<Parcel> parcels) {}
