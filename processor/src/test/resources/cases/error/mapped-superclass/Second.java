package shop;

import dev.plinth.annotation.Table;

@Table
class Second extends Own<Long, Object> {}
