package sales;

import dev.plinth.annotation.View;

/** Its query reads what no entity has. */
@View(query = "select one as two from elsewhere")
record Wrong(int two) {}
