/** Roles of a state's officials whom texts written at home name without their state: "the Prime Minister N". */
export const OWN_OFFICES =
  /^(?:(?:deputy_)?head_of_(?:state|government)|(?:deputy_)?(?:foreign_|defence_)?minister|parliament_speaker)$/;
