package school;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
public record Booking(
    @Id @ManyToOne Ref<Room> room, @Id int hour, @ManyToOne @Nullable Ref<Course> course) {}
