package fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import org.jdbi.v3.core.Jdbi;

public final class FleetScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(TripTable.TRIP, VehicleTable.VEHICLE)
            .open()) {
      try (Session session = db.openSession()) {
        Trip trip = new Trip();
        trip.vehicle = truck("AT", 1);
        session.addAll(trip.vehicle, car("AT", 2), car("DE", 1), trip);
        session.commit();
      }
      reads(jdbi);
      try (Session session = db.openSession()) {
        Vehicle truck = session.get(Vehicle.class, new VehicleTable.Key("AT", 1));
        ((Vehicle.Truck) truck).tons = 12;
        session.delete(session.get(Vehicle.Car.class, new VehicleTable.Key("DE", 1)));
        session.commit();
      }
    }
    VehicleDao vehicles = new VehicleDao(jdbi);
    assertThat(vehicles.count()).isEqualTo(2);
    assertThat(vehicles.get("AT", 1))
        .isInstanceOfSatisfying(
            Vehicle.Truck.class, truck -> assertThat(truck.tons).isEqualTo(12));
  }

  private static void reads(Jdbi jdbi) {
    VehicleDao vehicles = new VehicleDao(jdbi);
    assertThat(vehicles.findAll())
        .extracting(vehicle -> vehicle.getClass().getSimpleName())
        .containsExactly("Truck", "Car", "Car");
    assertThat(new TripDao(jdbi).findByVehicle(vehicles.get("AT", 1)))
        .extracting(trip -> trip.vehicle.number)
        .containsExactly(1);
    assertThat(new TripDao(jdbi).findByVehicle(vehicles.get("AT", 2))).isEmpty();
  }

  private static Vehicle truck(String country, int number) {
    Vehicle.Truck truck = new Vehicle.Truck();
    truck.country = country;
    truck.number = number;
    truck.tons = 7;
    return truck;
  }

  private static Vehicle car(String country, int number) {
    Vehicle.Car car = new Vehicle.Car();
    car.country = country;
    car.number = number;
    car.electric = true;
    return car;
  }
}
