package shop;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;

@Column(precision = 19, scale = 4)
@Check("price >= 0")
@interface Money {}
