package shop;

import java.math.BigDecimal;
import java.time.LocalDate;

public record Hire(String name, BigDecimal salary, LocalDate hired) {}
