package dev.benchmeta.spark;

import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The files of this machine with the permissions the system gives them. Hadoop without its native
 * library would start a program for every file to set the same.
 */
public final class PlainLocalFiles extends LocalFileSystem {
    /** Made by Hadoop, which is told this class's name. */
    public PlainLocalFiles() {
        super(new Unchanged());
    }

    private static final class Unchanged extends RawLocalFileSystem {
        @Override
        public void setPermission(Path path, FsPermission permission) {}
    }
}
