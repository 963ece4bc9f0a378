/// Lesson packs: a chronicle with its pictures, the story to tell and the exercises to do, in one file.
@NullMarked
package kwonik.lesson;

import org.jspecify.annotations.NullMarked;
