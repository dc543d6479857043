package dev.tenken.watch.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names and refuses those of addresses that are not public. It stands where the client connects, so that no name can mean one address
 * when it is checked and another when it is asked.
 */
final class CheckedResolver implements DnsResolver {
    private final DnsResolver system;
    private final boolean anyAddress;

    CheckedResolver(DnsResolver system, boolean anyAddress) {
        this.system = system;
        this.anyAddress = anyAddress;
    }

    /** The name belongs to an address that is not public. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host, InetAddress address) {
            super(host + " is " + address.getHostAddress() + ", which is no public address");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = system.resolve(host);
        if (!anyAddress) {
            List<InetAddress> hidden = Stream.of(addresses)
                    .filter(a -> !PublicAddresses.isPublic(a))
                    .toList();
            if (!hidden.isEmpty()) {
                throw new NotPublic(host, hidden.get(0));
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return system.resolveCanonicalHostname(host);
    }
}
