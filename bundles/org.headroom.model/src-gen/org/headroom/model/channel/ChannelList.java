/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.channel;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Inputs and outputs of a production.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.channel.ChannelList#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.headroom.model.channel.ChannelList#getOutputs <em>Outputs</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.channel.ChannelPackage#getChannelList()
 * @model
 * @generated
 */
public interface ChannelList extends Identified {
	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.channel.InputChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.headroom.model.channel.ChannelPackage#getChannelList_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<InputChannel> getInputs();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.channel.OutputChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outputs in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.headroom.model.channel.ChannelPackage#getChannelList_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<OutputChannel> getOutputs();

} // ChannelList
