package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;

@Table
class Receipt {
  @Id Long id;
  @ManyToOne Ref<Parcel> parcel;
  @OneToOne Ref<Parcel> last;
}
