#!/usr/bin/env bash
# Angus Mail 2.0.5 (Jakarta Mail 2.1.5), JDK 17: a Japanese subject and text in ISO-2022-JP, the usual charset of Japanese e-mail.
# Expected: the letters, or an error. Actual: the wave dash that Windows writes (U+FF5E) and circled numbers arrive as a full-width question mark,
# without an exception; in UTF-8 they arrive.
. "$(dirname "$0")/common.sh"
packages org.eclipse.angus:angus-mail:2.0.5
source_file Main <<'JAVA'
package t;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Properties;

public class Main {
    public static void main(String[] args) throws Exception {
        for (String text : new String[] {"10～12月", "①バックアップ", "ﾛｸﾞ", "10〜12月"}) {
            for (String charset : new String[] {"ISO-2022-JP", "UTF-8"}) {
                Session session = Session.getInstance(new Properties());
                MimeMessage sent = new MimeMessage(session);
                sent.setSubject(text, charset);
                sent.setText(text, charset);
                sent.saveChanges();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                sent.writeTo(bytes);
                MimeMessage received = new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
                System.out.println(text + " " + charset + " | " + received.getSubject() + " | " + received.getContent());
            }
        }
    }
}
JAVA
prints '10～12月 ISO-2022-JP | 10？12月 | 10？12月
10～12月 UTF-8 | 10～12月 | 10～12月
①バックアップ ISO-2022-JP | ？バックアップ | ？バックアップ
①バックアップ UTF-8 | ①バックアップ | ①バックアップ
ﾛｸﾞ ISO-2022-JP | ﾛｸﾞ | ﾛｸﾞ
ﾛｸﾞ UTF-8 | ﾛｸﾞ | ﾛｸﾞ
10〜12月 ISO-2022-JP | 10〜12月 | 10〜12月
10〜12月 UTF-8 | 10〜12月 | 10〜12月'
