package org.counterclaim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead where nobody outside may look. Nothing here opens a connection or asks a name server. */
class ForbiddenAddressesTest {

    private final List<String> lookedUp = new ArrayList<>();

    private FetchRule refusal(String address, String... numbers) {
        NameLookup names = name -> {
            lookedUp.add(name);
            List<InetAddress> found = new ArrayList<>();
            for (String number : numbers) {
                found.add(InetAddress.getByName(number));
            }
            if (found.isEmpty()) {
                throw new UnknownHostException(name);
            }
            return found;
        };
        Fetcher fetcher = new Fetcher(Settings.publicOnly(), Clock.systemUTC(), "1", names);
        return catchThrowableOfType(
                        NotFetched.class, () -> fetcher.fetch(address, Wanted.PAGE, Fetched.Validators.NONE))
                .rule();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0X7F.1/",
                "http://0177.0.0.1/",
                "http://017700000001/",
                "http://0/",
                "http://0.0.0.0/",
                "http://0x/",
                "http://127.0.0.1./",
                "http://１２７.０.０.１/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://10.0.0.1/",
                "http://10.255.255.255/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://3232235777/",
                "http://169.254.169.254/latest/meta-data/",
                "http://0xA9FEA9FE/",
                "http://2852039166/",
                "http://100.64.0.1/",
                "http://100.100.100.200/",
                "http://168.63.129.16/",
                "http://192.0.0.192/",
                "http://192.0.2.1/",
                "http://198.18.0.1/",
                "http://198.51.100.7/",
                "http://203.0.113.9/",
                "http://224.0.0.1/",
                "http://239.255.255.250/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://[::]/",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[::127.0.0.1]/",
                "http://[::8.8.8.8]/",
                "http://[::ffff:0:127.0.0.1]/",
                "http://[64:ff9b::127.0.0.1]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[64:ff9b:1::8.8.8.8]/",
                "http://[2002:7f00:1::]/",
                "http://[2002:a00:1::1]/",
                "http://[2002:c0a8:101::1]/",
                "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
                "http://[2001:db8::1]/",
                "http://[2606:4700::5efe:10.0.0.1]/",
                "http://[2606:4700::200:5efe:7f00:1]/",
                "http://[fe80::1]/",
                "http://[fec0::1]/",
                "http://[fc00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[ff02::1]/",
                "http://[3fff::1]/",
                "http://[5f00::1]/",
                "http://[100::1]/"
            })
    void numberThatIsNotPublicIsRefusedHoweverItIsSpelt(String address) {
        assertThat(refusal(address)).isEqualTo(FetchRule.NETWORK);
        assertThat(lookedUp).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "news.example",
                "//news.example/",
                "http:///",
                "http://",
                "http:news.example",
                "http://:80/",
                "http://news..example/",
                "http://256.0.0.1/",
                "http://1.2.3.4.5/",
                "http://127.0.0.0x100/",
                "http://09.0.0.1/",
                "http://4294967296/",
                "http://[::1/",
                "http://::1/",
                "http://[fe80::1%25eth0]/",
                "http://[fe80::1%eth0]/",
                "http://127%2e0.0.1/",
                "http://local%68ost/",
                "http://news.example\\@127.0.0.1/",
                "http://127.0.0.1\\news.example/",
                "http://news.example:port/",
                "http://news.example:99999999/",
                "http://news .example/",
                "http://news.example\r\nHost: x/",
                "http://news.example/\u0000"
            })
    void whatIsNoAddressIsRefused(String address) {
        assertThat(refusal(address)).isEqualTo(FetchRule.ADDRESS);
        assertThat(lookedUp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd,SCHEME",
        "ftp://news.example/,SCHEME",
        "gopher://127.0.0.1:70/_x,SCHEME",
        "jar:http://news.example/a.jar!/,SCHEME",
        "javascript:alert(1),SCHEME",
        "data:text/html;base64;x,SCHEME",
        "http://user@news.example/,USER_INFO",
        "http://user:secret@news.example/,USER_INFO",
        "http://news.example@127.0.0.1/,USER_INFO",
        "http://127.0.0.1@news.example/,USER_INFO"
    })
    void onlyTheWebIsFetchedFromAndNobodyLogsIn(String address, FetchRule rule) {
        assertThat(refusal(address)).isEqualTo(rule);
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void nameThatStandsForAnythingPrivateIsRefusedWhole() {
        assertThat(refusal("http://inside.example/", "10.1.2.3")).isEqualTo(FetchRule.NETWORK);
        assertThat(refusal("http://both.example/", "8.8.8.8", "127.0.0.1")).isEqualTo(FetchRule.NETWORK);
        assertThat(refusal("http://both.example/", "8.8.8.8", "fe80::1")).isEqualTo(FetchRule.NETWORK);
        assertThat(refusal("http://localhost/", "127.0.0.1")).isEqualTo(FetchRule.NETWORK);
        assertThat(refusal("http://metadata.google.internal/", "169.254.169.254"))
                .isEqualTo(FetchRule.NETWORK);
    }

    @Test
    void nameThatNobodyHasIsSaidSo() {
        assertThat(refusal("http://nobody.example/")).isEqualTo(FetchRule.NAME);
    }

    @Test
    void portsOfOtherServicesAreRefusedBeforeAnyLookUp() {
        Settings web = Settings.publicOnly()
                .with(List.of(), List.of(PortRange.of("80"), PortRange.of("443")), Duration.ofSeconds(1));
        Fetcher fetcher = new Fetcher(web, Clock.systemUTC(), "1", name -> {
            lookedUp.add(name);
            return List.of();
        });
        for (String address :
                List.of("http://news.example:22/", "http://news.example:0/", "https://news.example:6379/")) {
            assertThat(catchThrowableOfType(
                                    NotFetched.class,
                                    () -> fetcher.fetch(address, Wanted.PAGE, Fetched.Validators.NONE))
                            .rule())
                    .isEqualTo(FetchRule.PORT);
        }
        assertThat(lookedUp).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.0.1",
                "192.169.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4009::200e",
                "64:ff9b::8.8.8.8",
                "2002:808:808::1",
                "2001:200::1"
            })
    void publicAddressesPass(String number) throws UnknownHostException {
        assertThat(new PublicAddresses(List.of()).contains(InetAddress.getByName(number)))
                .isTrue();
    }

    @Test
    void allowedNetworkOpensNothingButItself() throws UnknownHostException {
        PublicAddresses intranet =
                new PublicAddresses(List.of(Network.of("10.20.0.0/14"), Network.of("fd12:3456::/32")));
        assertThat(intranet.contains(InetAddress.getByName("10.20.0.1"))).isTrue();
        assertThat(intranet.contains(InetAddress.getByName("10.23.255.255"))).isTrue();
        assertThat(intranet.contains(InetAddress.getByName("10.24.0.0"))).isFalse();
        assertThat(intranet.contains(InetAddress.getByName("10.19.255.255"))).isFalse();
        assertThat(intranet.contains(InetAddress.getByName("fd12:3456::1"))).isTrue();
        assertThat(intranet.contains(InetAddress.getByName("fd12:3457::1"))).isFalse();
        assertThat(intranet.contains(InetAddress.getByName("127.0.0.1"))).isFalse();
    }
}
