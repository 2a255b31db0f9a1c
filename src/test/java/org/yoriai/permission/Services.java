package org.yoriai.permission;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.DefaultAdvisorChainFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/**
 * Every public method of every service, and who gets past its guard. The guards asked are those of the very proxy that the house
 * runs with; the method's own work is not begun.
 */
final class Services {
    /** One method of one service. */
    record Door(Object bean, Class<?> type, Method method) {
        String name() {
            String module = type.getPackageName().replace("org.yoriai.", "");
            return module + "." + type.getSimpleName() + "," + method.getName() + "("
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(" "))
                    + ")";
        }
    }

    private final Callers callers;
    private final List<Door> doors;

    Services(ApplicationContext house, Callers callers) {
        this.callers = callers;
        this.doors = Arrays.stream(house.getBeanDefinitionNames())
                .filter(name -> house.getType(name) != null
                        && house.getType(name).getPackageName().startsWith("org.yoriai"))
                .map(house::getBean)
                .flatMap(Services::doorsOf)
                .sorted(Comparator.comparing(Door::name))
                .toList();
    }

    List<Door> doors() {
        return doors;
    }

    /** Who gets in, by the door's name. */
    Map<String, Set<Caller>> letIn() {
        Map<String, Set<Caller>> letIn = new TreeMap<>();
        for (Door door : doors) {
            Set<Caller> allowed = EnumSet.noneOf(Caller.class);
            for (Caller caller : Caller.values()) {
                if (callers.as(caller, () -> getsPast(door))) {
                    allowed.add(caller);
                }
            }
            letIn.put(door.name(), allowed);
        }
        return letIn;
    }

    /** Calls the method itself, for somebody who must not get in. */
    boolean refusesForReal(Door door, Caller caller) {
        return callers.as(caller, () -> {
            try {
                door.method().invoke(door.bean(), arguments(door.method()));
                return false;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause() instanceof AccessDeniedException
                        || thrown.getCause() instanceof AuthenticationException;
            } catch (IllegalAccessException notPublic) {
                throw new IllegalStateException(notPublic);
            }
        });
    }

    private static Stream<Door> doorsOf(Object bean) {
        Class<?> type = AopUtils.getTargetClass(bean);
        boolean service = type.isAnnotationPresent(Service.class);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .filter(method -> service || guarded(type, method))
                .map(method -> new Door(bean, type, method));
    }

    private static boolean guarded(Class<?> type, Method method) {
        return AnnotatedElementUtils.hasAnnotation(type, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class);
    }

    private static boolean getsPast(Door door) {
        if (!(door.bean() instanceof Advised advised)) {
            return true;
        }
        List<AuthorizationAdvisor> guards = new DefaultAdvisorChainFactory()
                .getInterceptorsAndDynamicInterceptionAdvice(advised, door.method(), door.type()).stream()
                        .filter(AuthorizationAdvisor.class::isInstance)
                        .map(AuthorizationAdvisor.class::cast)
                        .toList();
        try {
            return Knock.at(door, arguments(door.method()), guards);
        } catch (AccessDeniedException | AuthenticationException refused) {
            return false;
        }
    }

    // guards look at nothing but the session, its plan and the kit that are asked about, and at who is meant
    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> Stream.of(Callers.SESSION, Callers.PLAN, Callers.KIT, Callers.principal())
                        .filter(value -> value.getClass() == type)
                        .findFirst()
                        .orElse(Knock.nothing(type)))
                .toArray();
    }
}
