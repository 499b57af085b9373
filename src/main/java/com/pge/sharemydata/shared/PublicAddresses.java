package com.pge.sharemydata.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the machines behind a name, once for each connection, and refuses a name that leads to any but public ones: what
 * companies type must not become a way into the utility's network.
 */
public final class PublicAddresses implements DnsResolver {

    /** A name that leads elsewhere; where to is not told, for it may be a name that only our own network knows. */
    public static final class NotPublic extends UnknownHostException {
        NotPublic(String host) {
            super(host);
        }
    }

    private final Set<String> allowed;

    /** @param allowed names that may lie in a private network; for tests on one machine */
    public PublicAddresses(Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        if (!allowed.contains(host)) {
            for (InetAddress address : found) {
                if (!isPublic(address)) {
                    throw new NotPublic(host);
                }
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        boolean isSpecial = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !isSpecial && (address instanceof Inet6Address ? isPublic6(address) : isPublic4(address));
    }

    /** RFC 6890, 2.2.2; RFC 5737: documentation; RFC 7526: 6to4 relays. */
    private static boolean isPublic4(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        boolean isThisNetwork = first == 0;
        boolean isCarriers = first == 100 && second >= 64 && second < 128;
        boolean isProtocol = first == 192 && second == 0;
        boolean isRelay = first == 192 && second == 88 && third == 99;
        boolean isBenchmark = first == 198 && (second == 18 || second == 19);
        boolean isDocumentation =
                (first == 198 && second == 51 && third == 100) || (first == 203 && second == 0 && third == 113);
        boolean isReserved = first >= 240;
        return !isThisNetwork
                && !isCarriers
                && !isProtocol
                && !isRelay
                && !isBenchmark
                && !isDocumentation
                && !isReserved;
    }

    /**
     * RFC 4291, 2.4: global unicast alone, without the prefixes that lead to an IPv4 network (RFC 6890, 2.2.3) and those
     * of documentation (RFC 3849, RFC 9637). Mapped addresses and NAT64 (RFC 6052) lie outside of it.
     */
    private static boolean isPublic6(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        boolean isGlobal = first >= 0x2000 && first < 0x4000;
        boolean isSixToFour = first == 0x2002;
        boolean isProtocol = first == 0x2001 && (second < 0x0200 || second == 0x0DB8);
        boolean isDocumentation = first == 0x3FFF && second < 0x1000;
        return isGlobal && !isSixToFour && !isProtocol && !isDocumentation;
    }
}
