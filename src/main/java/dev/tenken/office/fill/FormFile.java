package dev.tenken.office.fill;

import java.util.List;

/** A file whose cells can be filled. */
public interface FormFile {

    /** Its grids in reading order. */
    List<? extends FormGrid> grids();

    /** Texts that stand outside every grid, in reading order. */
    List<String> loose();

    /** The file with what was written, in the format that it came in. */
    byte[] bytes();
}
