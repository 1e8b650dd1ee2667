package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Comment;

@Money
@Column(scale = 2)
@Comment("In euros.")
@interface Price {}
