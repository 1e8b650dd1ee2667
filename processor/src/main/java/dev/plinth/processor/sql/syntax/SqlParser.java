package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text as one statement. */
public final class SqlParser {
  private static final int MOST_UNKNOWN = 400;

  private SqlParser() {}

  /**
   * The statement in {@code tokens}.
   *
   * @param faults anything that makes the statement unreadable; then there may be none
   */
  public record Parsed(@Nullable Statement statement, List<SyntaxFault> faults) {
    public Parsed {
      faults = List.copyOf(faults);
    }
  }

  /** Reads what the lexer found. */
  public static Parsed parse(TokenList list) {
    List<SyntaxFault> faults = new ArrayList<>(list.faults());
    if (faults.isEmpty()) {
      unbalanced(list.tokens(), faults);
      several(list.tokens(), faults);
    }
    if (!faults.isEmpty()) {
      return new Parsed(null, faults);
    }
    Cursor cursor = new Cursor(list.tokens());
    try {
      Statement statement = new Grammar(cursor).statements.statement();
      leftover(cursor);
      return new Parsed(statement, cursor.faults());
    } catch (Cursor.TooDeep tooDeep) {
      return new Parsed(null, List.of(tooDeep.fault()));
    }
  }

  private static void leftover(Cursor cursor) {
    if (cursor.atEnd() || !cursor.faults().isEmpty()) {
      return;
    }
    cursor.leftover();
    placeholders(cursor);
  }

  private static void placeholders(Cursor cursor) {
    for (int i = 0; i < MOST_UNKNOWN && !cursor.atEnd(); i++) {
      if (cursor.is(Kind.PLACEHOLDER)) {
        cursor.fault(SyntaxFault.Kind.PLACEHOLDER, cursor.token(), cursor.token().text());
      }
      cursor.next();
    }
  }

  private static void unbalanced(List<Token> tokens, List<SyntaxFault> faults) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token.is(Kind.OPEN) || token.is(Kind.OPEN_BRACKET)) {
        open.push(token);
      } else if (token.is(Kind.CLOSE) || token.is(Kind.CLOSE_BRACKET)) {
        Token partner = open.poll();
        Kind wanted = token.is(Kind.CLOSE) ? Kind.OPEN : Kind.OPEN_BRACKET;
        if (partner == null || !partner.is(wanted)) {
          faults.add(SyntaxFault.at(SyntaxFault.Kind.STRAY_CLOSE, token, token.text()));
          return;
        }
      }
    }
    if (!open.isEmpty()) {
      Token first = open.peekLast();
      String what = first.is(Kind.OPEN) ? "parenthesis" : "bracket";
      faults.add(SyntaxFault.at(SyntaxFault.Kind.OPEN, first, what));
    }
  }

  private static void several(List<Token> tokens, List<SyntaxFault> faults) {
    int end = 0;
    while (!tokens.get(end).is(Kind.SEMICOLON) && !tokens.get(end).is(Kind.END)) {
      end++;
    }
    for (Token token : tokens.subList(end, tokens.size())) {
      if (!token.is(Kind.SEMICOLON) && !token.is(Kind.END)) {
        faults.add(SyntaxFault.at(SyntaxFault.Kind.SEVERAL, token, token.text()));
        return;
      }
    }
  }
}
