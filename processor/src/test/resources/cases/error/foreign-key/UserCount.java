package shop;

import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.View;

@View(query = "select id, count(*) as total from user group by id")
record UserCount(@Id Long id, @ForeignKey(User.class) long total) {}
