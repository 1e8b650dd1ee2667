package shop;

import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;

@ManyToOne(onDelete = ReferentialAction.CASCADE)
@interface Reference {}
