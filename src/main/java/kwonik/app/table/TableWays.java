package kwonik.app.table;

import java.util.function.Consumer;
import kwonik.view.Verb;

/// Where the table leads to.
///
/// @param timeline does what its verbs say, also while the table has its place
/// @param toPage gives the keyboard to the page of the event
/// @param edit opens the form of the event
public record TableWays(Consumer<Verb> timeline, Runnable toPage, Runnable edit) {}
