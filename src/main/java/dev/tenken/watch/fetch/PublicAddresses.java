package dev.tenken.watch.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses that anybody may reach from those inside a network (IANA's registries of special-purpose addresses). */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6((Inet6Address) address);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean relay = first == 192 && second == 88 && third == 99;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean example = first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !shared && !protocol && !relay && !benchmark && !example;
    }

    /** Of the sixth version only 2000::/3 is given out; in it some hold an address of the fourth, or are set aside. */
    private static boolean isPublic6(Inet6Address address) {
        byte[] b = address.getAddress();
        if (starts(b, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublicInside(b, 12);
        }
        if ((b[0] & 0xe0) != 0x20) {
            return false;
        }
        if (starts(b, 0x20, 0x02)) {
            return isPublicInside(b, 2);
        }
        boolean setAside = starts(b, 0x20, 0x01) && (b[2] & 0xfe) == 0
                || starts(b, 0x20, 0x01, 0x0d, 0xb8)
                || starts(b, 0x3f, 0xff);
        return !setAside;
    }

    private static boolean isPublicInside(byte[] bytes, int from) {
        try {
            byte[] inner = {bytes[from], bytes[from + 1], bytes[from + 2], bytes[from + 3]};
            return isPublic(InetAddress.getByAddress(inner));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean starts(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
