package dev.plinth.benchmark.contender;

import java.lang.reflect.InvocationTargetException;
import java.sql.Statement;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;

/** Reports to the log what MyBatis has queried. */
@Intercepts(
    @Signature(
        type = StatementHandler.class,
        method = "query",
        args = {Statement.class, ResultHandler.class}))
final class MybatisLog implements Interceptor {

  private final StatementLog log;

  MybatisLog(StatementLog log) {
    this.log = log;
  }

  @Override
  public Object intercept(Invocation invocation)
      throws InvocationTargetException, IllegalAccessException {
    StatementHandler statement = (StatementHandler) invocation.getTarget();
    long start = System.nanoTime();
    Object result = invocation.proceed();
    log.add(statement.getBoundSql().getSql(), System.nanoTime() - start);
    return result;
  }
}
