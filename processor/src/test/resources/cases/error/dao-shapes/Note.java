package blog;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(dao = "NotesImpl")
record Note(@Id long id) {}
