// The template's first script, for browsers that no Outlook uses any more; it is in every add-in made from it.
import "core-js/stable";
import "regenerator-runtime/runtime";
