// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up where JSON pointers point, for any number of pointers in one pass that skips what nobody asks for. */
final class Locator {
    /** The place of what the document does not have. */
    static final Place NOWHERE = new Place(0, 0, "");

    private final Node root = new Node();

    /** The byte at which the name of a field begins, that at which its value begins, and the value if it is a single one. */
    record Place(int name, int offset, String value) {}

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private @Nullable String pointer;
    }

    boolean isEmpty() {
        return root.children.isEmpty() && root.pointer == null;
    }

    void add(String pointer) {
        Node node = root;
        for (JsonPointer p = JsonPointer.compile(pointer); !p.matches(); p = p.tail()) {
            node = node.children.computeIfAbsent(p.getMatchingProperty(), name -> new Node());
        }
        node.pointer = pointer;
    }

    /** Returns the places found; where a document breaks off, those before the break. */
    Map<String, Place> in(Document document) {
        Map<String, Place> places = new HashMap<>();
        try (JsonParser tokens = document.tokens()) {
            tokens.nextToken();
            visit(root, 0, document, tokens, places);
        } catch (IOException broken) {
            return places; // reported when the document was read
        }
        return places;
    }

    private static void visit(
            @Nullable Node node, int name, Document document, JsonParser tokens, Map<String, Place> places)
            throws IOException {
        if (node == null) {
            tokens.skipChildren();
            return;
        }
        JsonToken token = tokens.currentToken();
        if (node.pointer != null) {
            places.putIfAbsent(node.pointer, new Place(name, document.offset(tokens), Reading.shown(tokens)));
        }
        if (node.children.isEmpty()) {
            tokens.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            for (String field = tokens.nextFieldName(); field != null; field = tokens.nextFieldName()) {
                int start = node.children.containsKey(field) ? document.offset(tokens) : 0;
                tokens.nextToken();
                visit(node.children.get(field), start, document, tokens, places);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; tokens.nextToken() != JsonToken.END_ARRAY; i++) {
                visit(node.children.get(String.valueOf(i)), 0, document, tokens, places);
            }
        }
    }
}
