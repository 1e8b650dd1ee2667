package dev.plinth.dao;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binds the values of properties: refuses what a column can't store, lets the backend turn the rest
 * into what the driver takes.
 */
abstract class BindingExecution extends Execution implements JdbcParameters {

  final Backend backend;

  BindingExecution(Backend backend) {
    this.backend = backend;
  }

  @Override
  public final void setNull(int at, TableColumn<?, ?> column) {
    if (!column.isNullable()) {
      throw Refusal.nullValue(column);
    }
    backend.bindNull(this, at, column);
  }

  @Override
  public final void setBoolean(int at, TableColumn<?, ?> column, boolean value) {
    backend.bindBoolean(this, at, value);
  }

  @Override
  public final void setByte(int at, TableColumn<?, ?> column, byte value) {
    putInt(at, value);
  }

  @Override
  public final void setShort(int at, TableColumn<?, ?> column, short value) {
    putInt(at, value);
  }

  @Override
  public final void setInt(int at, TableColumn<?, ?> column, int value) {
    putInt(at, value);
  }

  @Override
  public final void setLong(int at, TableColumn<?, ?> column, long value) {
    putLong(at, value);
  }

  @Override
  public final void setInt(int at, TableColumn<?, ?> column, @Nullable Integer value) {
    if (value == null) {
      setNull(at, column);
    } else if (backend.bindsNumbersAsObjects()) {
      putNumber(at, value);
    } else {
      putInt(at, value);
    }
  }

  @Override
  public final void setLong(int at, TableColumn<?, ?> column, @Nullable Long value) {
    if (value == null) {
      setNull(at, column);
    } else if (backend.bindsNumbersAsObjects()) {
      putNumber(at, value);
    } else {
      putLong(at, value);
    }
  }

  @Override
  public final void setFloat(int at, TableColumn<?, ?> column, float value) {
    backend.bindDouble(this, at, column, value);
  }

  @Override
  public final void setDouble(int at, TableColumn<?, ?> column, double value) {
    backend.bindDouble(this, at, column, value);
  }

  @Override
  public final void setChar(int at, TableColumn<?, ?> column, char value) {
    setString(at, column, String.valueOf(value));
  }

  @Override
  public final void setString(int at, TableColumn<?, ?> column, @Nullable String value) {
    if (value == null) {
      setNull(at, column);
    } else {
      Limits.checkText(column, value);
      backend.bindString(this, at, column, value);
    }
  }

  @Override
  public final void setDecimal(int at, TableColumn<?, ?> column, @Nullable BigDecimal value) {
    if (value == null) {
      setNull(at, column);
    } else {
      backend.bindDecimal(this, at, column, value);
    }
  }

  @Override
  public final void setBigInteger(int at, TableColumn<?, ?> column, @Nullable BigInteger value) {
    if (value == null) {
      setNull(at, column);
    } else {
      backend.bindBigInteger(this, at, column, value);
    }
  }

  @Override
  public final void setBytes(int at, TableColumn<?, ?> column, byte @Nullable [] value) {
    if (value == null) {
      setNull(at, column);
    } else {
      putBytes(at, value);
    }
  }

  @Override
  public final void setArray(int at, TableColumn<?, ?> column, @Nullable List<?> value) {
    if (value == null) {
      setNull(at, column);
    } else {
      putArray(at, SqlArray.of(backend, column, value));
    }
  }

  @Override
  public final void setJdbi(int at, TableColumn<?, ?> column, @Nullable Object value) {
    if (value == null) {
      setNull(at, column);
    } else {
      putArgument(at, backend.jdbi().argument(column, value));
    }
  }

  @Override
  public final void setUuid(int at, TableColumn<?, ?> column, @Nullable UUID value) {
    if (value == null) {
      setNull(at, column);
    } else {
      backend.bindUuid(this, at, column, value);
    }
  }

  @Override
  public final void setDate(int at, TableColumn<?, ?> column, @Nullable LocalDate value) {
    if (value == null) {
      setNull(at, column);
    } else {
      backend.bindDate(this, at, Limits.fit(column, value));
    }
  }

  @Override
  public final void setTime(int at, TableColumn<?, ?> column, @Nullable LocalTime value) {
    if (value == null) {
      setNull(at, column);
    } else {
      backend.bindTime(this, at, column, Limits.fit(column, value));
    }
  }

  @Override
  public final void setTimestamp(int at, TableColumn<?, ?> column, @Nullable LocalDateTime value) {
    if (value == null) {
      setNull(at, column);
    } else {
      backend.bindTimestamp(this, at, column, Limits.fit(column, value));
    }
  }

  @Override
  public final void setInstant(int at, TableColumn<?, ?> column, @Nullable Instant value) {
    if (value == null) {
      setNull(at, column);
    } else {
      backend.bindInstant(this, at, column, Limits.fit(column, value));
    }
  }

  @Override
  public final void setOffsetDateTime(
      int at, TableColumn<?, ?> column, @Nullable OffsetDateTime value) {
    if (value == null) {
      setNull(at, column);
    } else {
      setInstant(at, column, value.toInstant());
    }
  }

  @Override
  public final void setDuration(int at, TableColumn<?, ?> column, @Nullable Duration value) {
    if (value == null) {
      setNull(at, column);
    } else {
      backend.bindDuration(this, at, column, value);
    }
  }
}
