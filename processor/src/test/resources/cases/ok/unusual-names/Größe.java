import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
record Größe(
    @Id String schlüssel,
    double länge,
    String 名前,
    @Column(name = "Größe \"in\" cm") int $cm,
    String _x,
    String select) {}
