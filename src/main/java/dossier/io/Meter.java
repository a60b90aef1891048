package dossier.io;

/** How far reading has come. May be asked by any thread. */
public interface Meter {
    /** The bytes read so far of the files as they lie on disk. */
    long bytesRead();

    /** The bytes of all files as they lie on disk; -1 when that is not known (standard input, a pipe). May take a while. */
    long bytesTotal();

    /** The documents given so far, those in pieces counted once. */
    long documents();
}
