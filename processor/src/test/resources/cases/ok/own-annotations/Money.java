package shop;

import dev.plinth.annotation.Column;

@Column(precision = 19, scale = 4)
@interface Money {}
