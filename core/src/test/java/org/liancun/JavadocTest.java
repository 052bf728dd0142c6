// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the compiler's own doclint leaves open: that the comment is there at all. */
class JavadocTest {
    private static final Set<String> UNDOCUMENTED = new TreeSet<>();
    private static final Set<String> UNPROMISED = new TreeSet<>();
    private static int documented;

    @BeforeAll
    static void read() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> code = sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(code));
            Reader reader = new Reader(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reader.scan(unit, null);
            }
        }
    }

    @Test
    void every_public_type_and_method_is_documented() {
        assertThat(documented).isPositive();
        assertThat(UNDOCUMENTED).isEmpty();
    }

    @Test
    void every_public_record_promises_to_be_immutable_and_thread_safe() {
        assertThat(UNPROMISED).isEmpty();
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees trees;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(type.getModifiers(), getCurrentPath().getParentPath())) {
                note(type.getSimpleName().toString());
                if (type.getKind() == Tree.Kind.RECORD && isTopLevel() && !promises()) {
                    UNPROMISED.add(type.getSimpleName().toString());
                }
                return super.visitClass(type, nothing);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            TreePath owner = getCurrentPath().getParentPath();
            boolean inherits = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (!inherits && isPublic(method.getModifiers(), owner)) {
                note(((ClassTree) owner.getLeaf()).getSimpleName() + "." + method.getName());
            }
            return null;
        }

        private void note(String name) {
            if (comment() == null) {
                UNDOCUMENTED.add(name);
            } else {
                documented++;
            }
        }

        private boolean promises() {
            String comment = comment();
            return comment != null && comment.replaceAll("\\s+", " ").contains("Immutable and thread-safe");
        }

        private String comment() {
            return trees.getDocComment(getCurrentPath());
        }

        private boolean isTopLevel() {
            return getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
        }

        private static boolean isPublic(ModifiersTree modifiers, TreePath owner) {
            boolean inInterface = owner.getLeaf().getKind() == Tree.Kind.INTERFACE
                    && !modifiers.getFlags().contains(Modifier.PRIVATE);
            return inInterface || modifiers.getFlags().contains(Modifier.PUBLIC);
        }
    }
}
