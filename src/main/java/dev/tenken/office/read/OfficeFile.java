package dev.tenken.office.read;

import dev.tenken.model.InputException;
import dev.tenken.written.OwnMarks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Opens the zip container of an Office Open XML file, and says what is wrong with one that cannot be read. */
final class OfficeFile {
    /** Smallest ratio of packed to unpacked size of an entry of a zip container; below it the file is taken for a zip bomb. */
    private static final double LEAST_ZIP_RATIO = 0.005;

    /**
     * Held while a container is unpacked: the library keeps the largest size of a part for the whole process, so that one file is
     * unpacked at a time, each by its own limit.
     */
    private static final Object UNPACKING = new Object();

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_ZIP_RATIO);
    }

    /** Bytes by which a format is known. */
    private static final int HEAD = 4096;

    private static final Pattern COMMENTS = Pattern.compile("/(?:word|xl)/(?:comments/)?comments?[0-9]*\\.xml");

    private OfficeFile() {}

    /** Reads an open container. */
    interface Use<T> {
        T read(OPCPackage container) throws IOException, SAXException, InvalidFormatException;
    }

    /**
     * What the use makes of the container in the bytes.
     *
     * @param format the ending that the file should have, for messages
     * @param most bytes that one part may unpack to
     * @throws InputException when the bytes are no such container, are encrypted, damaged, or unpack to more than the limits allow
     */
    static <T> T read(byte[] bytes, String format, String place, long most, Use<T> use) {
        refuseOthers(bytes, format, place);
        try (OPCPackage container = unpacked(bytes, most)) {
            return use.read(container);
        } catch (InputException e) {
            throw e;
        } catch (IOException | SAXException | InvalidFormatException | RuntimeException e) {
            // The library throws unchecked exceptions of many kinds at damaged files.
            throw new InputException(problem(e, format, place, most), e);
        }
    }

    /** The same of a file on the disk, whose parts are not held in memory, so that it may be larger. */
    static <T> T read(Path file, String format, long most, Use<T> use) {
        String place = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            refuseOthers(in.readNBytes(HEAD), format, place);
        } catch (IOException e) {
            throw new InputException(place + ": cannot be read; wanted a " + format + " file: check the path", e);
        }
        try {
            return unpack(file, most, use);
        } catch (InputException e) {
            throw e;
        } catch (IOException | SAXException | InvalidFormatException | RuntimeException e) {
            throw new InputException(problem(e, format, place, most), e);
        }
    }

    /** The container with all of its parts in memory. */
    private static OPCPackage unpacked(byte[] bytes, long most) throws IOException, InvalidFormatException {
        synchronized (UNPACKING) {
            ZipSecureFile.setMaxEntrySize(most);
            return OPCPackage.open(new ByteArrayInputStream(bytes));
        }
    }

    /** Of a file on the disk a part is unpacked when it is read. */
    private static <T> T unpack(Path file, long most, Use<T> use)
            throws IOException, SAXException, InvalidFormatException {
        synchronized (UNPACKING) {
            ZipSecureFile.setMaxEntrySize(most);
            // Opened for reading: closing it writes nothing.
            try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return use.read(container);
            }
        }
    }

    private static String problem(Exception e, String format, String place, long most) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (message.contains("Zip bomb") || message.contains("exceeds the max")) {
            return place + ": unpacks to many times its size, as a zip bomb does; wanted parts of at most " + most
                    + " bytes: save its text alone as " + format;
        }
        return place + ": damaged, or no " + format + " file (" + e.getClass().getSimpleName() + "); wanted a " + format
                + " file as an office program saves it: open it there and save it again";
    }

    /** Comments stand in parts of their own, which are small. */
    private static int comments(OPCPackage container) throws IOException, SAXException, InvalidFormatException {
        int comments = 0;
        for (PackagePart part : container.getPartsByName(COMMENTS)) {
            Element root = Xml.root(part);
            Element list = Xml.child(root, "commentList");
            comments += Xml.children(list == null ? root : list).size();
        }
        return comments;
    }

    static FileProperties properties(OPCPackage container) throws IOException, SAXException, InvalidFormatException {
        return new FileProperties(
                title(container),
                date(container),
                isOf(OwnMarks.CATEGORY, container),
                isOf(OwnMarks.REPORT_CATEGORY, container),
                comments(container),
                0);
    }

    private static boolean isOf(String category, OPCPackage container) throws InvalidFormatException {
        return container
                .getPackageProperties()
                .getCategoryProperty()
                .filter(category::equals)
                .isPresent();
    }

    /** The title among the file's properties, or null. */
    private static String title(OPCPackage container) throws InvalidFormatException {
        return container
                .getPackageProperties()
                .getTitleProperty()
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .orElse(null);
    }

    /** The day on which the file was last saved, or null. */
    private static LocalDate date(OPCPackage container) throws InvalidFormatException {
        PackageProperties properties = container.getPackageProperties();
        Optional<Date> saved = properties.getModifiedProperty().or(properties::getCreatedProperty);
        return saved.map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(null);
    }

    private static void refuseOthers(byte[] bytes, String format, String place) {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            throw new InputException(
                    isEncrypted(bytes)
                            ? place + ": protected by a password; wanted a " + format + " file without one: save it so"
                            : place + ": in the format of Office 97 to 2003; wanted " + format + ": save it as "
                                    + format);
        }
        if (magic != FileMagic.OOXML) {
            throw new InputException(
                    place + ": no " + format + " file, in spite of its name (it is no zip container); wanted a "
                            + format + " file: save it as one, or give it the ending of its format");
        }
    }

    private static boolean isEncrypted(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptionInfo");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
