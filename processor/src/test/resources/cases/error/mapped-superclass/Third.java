package shop;

import dev.plinth.annotation.Table;

@Table
@SuppressWarnings("rawtypes")
class Third extends Own {}
