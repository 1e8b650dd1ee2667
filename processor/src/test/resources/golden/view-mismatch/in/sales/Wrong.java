package sales;

import dev.plinth.annotation.Table;
import dev.plinth.annotation.View;

/** Its query has another column. */
@Table
@View(query = "select 1 as one")
record Wrong(int two) {}
